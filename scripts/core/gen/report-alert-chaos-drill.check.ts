// @ts-nocheck
// Made by `npm run generate` from schemas/report/alert-chaos-drill.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { AlertChaosDrillReport } from "./report-alert-chaos-drill.types.ts";

export const validate: Validator<AlertChaosDrillReport> = validate52;
const schema19 = {"description":"Whether each alert arrived, once and in time, over abnormal networks.","type":"object","additionalProperties":false,"required":["schema_version","report","id","tool","verdict","strict","started_at","ended_at","subject","inputs","checks","result"],"properties":{"schema_version":{"const":1,"description":"Version of the envelope."},"report":{"const":"alert-chaos-drill","description":"The script that wrote it."},"id":{"type":"string","minLength":1,"description":"Id of this report, a UUID."},"tool":{"type":"object","description":"What made the report.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"description":"Name of the toolkit."},"version":{"type":"string","minLength":1,"description":"Version of the toolkit."}}},"verdict":{"enum":["pass","fail","undecided"],"description":"What all enforced checks come to; undecided is never a pass."},"strict":{"type":"boolean","description":"Advisory checks were enforced too."},"started_at":{"$ref":"#/$defs/time","description":"When the run began."},"ended_at":{"$ref":"#/$defs/time","description":"When the run ended."},"subject":{"$ref":"#/$defs/subject"},"inputs":{"type":"array","description":"Every file that the verdict rests on.","items":{"$ref":"#/$defs/input"}},"checks":{"type":"array","description":"Every question that was asked, with its answer.","items":{"$ref":"#/$defs/check"}},"result":{"type":"object","additionalProperties":false,"description":"What was done and seen.","required":["scenarios","deliveries"],"properties":{"scenarios":{"type":"array","description":"Each scenario.","items":{"type":"object","additionalProperties":false,"description":"One scenario.","required":["id","kind","protocol","fault","faulted","exits","accepted","elapsed_ms","passed"],"properties":{"id":{"$ref":"#/$defs/text"},"kind":{"enum":["recovers","unreachable","killed"],"description":"How it goes on."},"protocol":{"enum":["http","smtp"],"description":"Way of the alert."},"fault":{"$ref":"#/$defs/text"},"faulted":{"type":"integer","minimum":0,"description":"Connections that suffered."},"exits":{"type":"array","description":"How each run of the notifier ended: exit code, killed or other.","items":{"$ref":"#/$defs/text"}},"accepted":{"type":"integer","minimum":0,"description":"Messages that the receivers accepted."},"elapsed_ms":{"type":"integer","minimum":0,"description":"From start to end."},"passed":{"type":"boolean","description":"All its checks passed."}}}},"deliveries":{"type":"array","description":"Every message.","items":{"type":"object","additionalProperties":false,"description":"One message.","required":["scenario","id","person","channel","outcome","attempts","delivered_at"],"properties":{"scenario":{"$ref":"#/$defs/text"},"id":{"$ref":"#/$defs/text"},"person":{"$ref":"#/$defs/text"},"channel":{"$ref":"#/$defs/text"},"outcome":{"enum":["delivered","dead","pending"],"description":"Where it stands."},"attempts":{"type":"integer","minimum":0,"description":"Attempts of the last round."},"delivered_at":{"type":["string","null"],"description":"When it was accepted."}}}}}}}};
const func3 = Object.prototype.hasOwnProperty;
const func4 = ucs2lengthModule.default;
const schema20 = {"type":"string","format":"date-time","description":"Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z."};
const formats0 = FORMATS["date-time"];

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "date-time"},parentSchema:schema20,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema20,data});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","description":"What the report is about.","additionalProperties":false,"properties":{"version":{"type":"string","minLength":1,"description":"Version of the application."},"commit":{"type":"string","minLength":1,"description":"Full commit id."},"release_candidate_id":{"type":"string","minLength":1,"description":"Release candidate that the run belongs to."},"correlation_id":{"type":"string","minLength":1,"description":"Thread through all runs of one change."}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "commit")) || (key0 === "release_candidate_id")) || (key0 === "correlation_id"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/version",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.version,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.version,data:data0});
errors++;
}
}
if(data.commit !== undefined){
let data1 = data.commit;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/commit",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.commit,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/commit",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.commit,data:data1});
errors++;
}
}
if(data.release_candidate_id !== undefined){
let data2 = data.release_candidate_id;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/release_candidate_id",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.release_candidate_id,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/release_candidate_id",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.release_candidate_id,data:data2});
errors++;
}
}
if(data.correlation_id !== undefined){
let data3 = data.correlation_id;
if(typeof data3 === "string"){
if(func4(data3) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/correlation_id",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.correlation_id,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/correlation_id",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.correlation_id,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","description":"A file that was read.","additionalProperties":false,"required":["path","sha256","role"],"properties":{"path":{"type":"string","minLength":1,"description":"Path relative to the root, with forward slashes."},"sha256":{"$ref":"#/$defs/sha256"},"role":{"type":"string","minLength":1,"description":"What the file was to the run: policy, report, lock, evidence."}}};
const schema23 = {"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"a SHA-256 digest: 64 hexadecimal digits in lower case","description":"SHA-256 digest in lower-case hexadecimal."};
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema22,data});
errors++;
}
if(data.sha256 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema22,data});
errors++;
}
if(data.role === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"},parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "sha256")) || (key0 === "role"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.path,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.path,data:data0});
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate59(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/role",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.role,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.role,data:data2});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema22,data});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","description":"One question, its answer, its place and its remedy.","additionalProperties":false,"required":["id","outcome","enforced","message","locations"],"properties":{"id":{"type":"string","minLength":1,"description":"Stable name of the check, as in docs/checks.md."},"outcome":{"enum":["pass","fail","no_data","not_applicable","waived"],"description":"The answer; no_data means that it could not be told."},"enforced":{"type":"boolean","description":"The verdict depends on this check."},"about":{"type":"string","minLength":1,"description":"What was asked about, where one id is asked often: a gate, a package."},"message":{"type":"string","description":"What was found, in plain words."},"expected":{"type":"string","description":"What was wanted."},"observed":{"type":"string","description":"What was there."},"locations":{"type":"array","description":"Where to look.","items":{"$ref":"#/$defs/location"}},"remediation":{"type":"string","description":"What to do next."},"docs":{"type":"string","description":"Path of the page that explains the check."},"waiver":{"$ref":"#/$defs/waiver"},"flaky":{"type":"string","description":"How the attempt before ended, where only a retry passed."},"duration_ms":{"type":"number","minimum":0,"description":"Milliseconds that the answer took."},"security_severity":{"type":"number","minimum":0,"maximum":10,"description":"How bad this one failure is, as CVSS counts."}}};
const schema25 = {"type":"object","description":"A place in a file.","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1,"description":"Path relative to the root, with forward slashes."},"pointer":{"type":"string","description":"JSON pointer (RFC 6901) in the file."},"line":{"type":"integer","minimum":1,"description":"Line, counted from 1."},"column":{"type":"integer","minimum":1,"description":"Column, counted from 1 in UTF-16 code units."},"end_line":{"type":"integer","minimum":1,"description":"Line of the end."},"end_column":{"type":"integer","minimum":1,"description":"Column just after the end."}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "file"},parentSchema:schema25,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "file") || (key0 === "pointer")) || (key0 === "line")) || (key0 === "column")) || (key0 === "end_line")) || (key0 === "end_column"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},parentSchema:schema25.properties.file,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.file,data:data0});
errors++;
}
}
if(data.pointer !== undefined){
let data1 = data.pointer;
if(typeof data1 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.pointer,data:data1});
errors++;
}
}
if(data.line !== undefined){
let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.line,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema25.properties.line,data:data2});
errors++;
}
}
}
if(data.column !== undefined){
let data3 = data.column;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.column,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema25.properties.column,data:data3});
errors++;
}
}
}
if(data.end_line !== undefined){
let data4 = data.end_line;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/end_line",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.end_line,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/end_line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema25.properties.end_line,data:data4});
errors++;
}
}
}
if(data.end_column !== undefined){
let data5 = data.end_column;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/end_column",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.end_column,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/end_column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema25.properties.end_column,data:data5});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","description":"Why a failure does not count, who took that on, and until when.","additionalProperties":false,"required":["reason","actor","expires_at"],"properties":{"reason":{"type":"string","minLength":1,"description":"Why it does not count."},"actor":{"type":"string","minLength":1,"description":"Who took that on."},"expires_at":{"$ref":"#/$defs/time","description":"From when it counts again."}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema26,data});
errors++;
}
if(data.actor === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"},parentSchema:schema26,data});
errors++;
}
if(data.expires_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expires_at"},parentSchema:schema26,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "reason") || (key0 === "actor")) || (key0 === "expires_at"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data});
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},parentSchema:schema26.properties.reason,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.reason,data:data0});
errors++;
}
}
if(data.actor !== undefined){
let data1 = data.actor;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/actor",keyword:"minLength",params:{limit: 1},parentSchema:schema26.properties.actor,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.actor,data:data1});
errors++;
}
}
if(data.expires_at !== undefined){
if(!(validate53(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema24,data});
errors++;
}
if(data.outcome === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"},parentSchema:schema24,data});
errors++;
}
if(data.enforced === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "enforced"},parentSchema:schema24,data});
errors++;
}
if(data.message === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"},parentSchema:schema24,data});
errors++;
}
if(data.locations === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "locations"},parentSchema:schema24,data});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema24.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema24.properties.id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.id,data:data0});
errors++;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(!(((((data1 === "pass") || (data1 === "fail")) || (data1 === "no_data")) || (data1 === "not_applicable")) || (data1 === "waived"))){
vErrors = put(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema24.properties.outcome.enum},parentSchema:schema24.properties.outcome,data:data1});
errors++;
}
}
if(data.enforced !== undefined){
let data2 = data.enforced;
if(typeof data2 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/enforced",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.enforced,data:data2});
errors++;
}
}
if(data.about !== undefined){
let data3 = data.about;
if(typeof data3 === "string"){
if(func4(data3) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/about",keyword:"minLength",params:{limit: 1},parentSchema:schema24.properties.about,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/about",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.about,data:data3});
errors++;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(typeof data4 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.message,data:data4});
errors++;
}
}
if(data.expected !== undefined){
let data5 = data.expected;
if(typeof data5 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/expected",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.expected,data:data5});
errors++;
}
}
if(data.observed !== undefined){
let data6 = data.observed;
if(typeof data6 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/observed",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.observed,data:data6});
errors++;
}
}
if(data.locations !== undefined){
let data7 = data.locations;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data7[i0], {instancePath:instancePath+"/locations/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/locations",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.locations,data:data7});
errors++;
}
}
if(data.remediation !== undefined){
let data9 = data.remediation;
if(typeof data9 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/remediation",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.remediation,data:data9});
errors++;
}
}
if(data.docs !== undefined){
let data10 = data.docs;
if(typeof data10 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/docs",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.docs,data:data10});
errors++;
}
}
if(data.waiver !== undefined){
if(!(validate65(data.waiver, {instancePath:instancePath+"/waiver",parentData:data,parentDataProperty:"waiver",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.flaky !== undefined){
let data12 = data.flaky;
if(typeof data12 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/flaky",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.flaky,data:data12});
errors++;
}
}
if(data.duration_ms !== undefined){
let data13 = data.duration_ms;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.duration_ms,data:data13});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.duration_ms,data:data13});
errors++;
}
}
if(data.security_severity !== undefined){
let data14 = data.security_severity;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 10 || isNaN(data14)){
vErrors = put(vErrors, {instancePath:instancePath+"/security_severity",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema24.properties.security_severity,data:data14});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = put(vErrors, {instancePath:instancePath+"/security_severity",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.security_severity,data:data14});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/security_severity",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.security_severity,data:data14});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","minLength":1,"description":"Text for people; not empty."};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) < 1){
vErrors = put(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema27,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema27,data});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/report/alert-chaos-drill.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema_version"},parentSchema:schema19,data});
errors++;
}
if(data.report === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "report"},parentSchema:schema19,data});
errors++;
}
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19,data});
errors++;
}
if(data.tool === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tool"},parentSchema:schema19,data});
errors++;
}
if(data.verdict === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "verdict"},parentSchema:schema19,data});
errors++;
}
if(data.strict === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "strict"},parentSchema:schema19,data});
errors++;
}
if(data.started_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "started_at"},parentSchema:schema19,data});
errors++;
}
if(data.ended_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ended_at"},parentSchema:schema19,data});
errors++;
}
if(data.subject === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"},parentSchema:schema19,data});
errors++;
}
if(data.inputs === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "inputs"},parentSchema:schema19,data});
errors++;
}
if(data.checks === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "checks"},parentSchema:schema19,data});
errors++;
}
if(data.result === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "result"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema19.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(1 !== data0){
vErrors = put(vErrors, {instancePath:instancePath+"/schema_version",keyword:"const",params:{allowedValue: 1},parentSchema:schema19.properties.schema_version,data:data0});
errors++;
}
}
if(data.report !== undefined){
let data1 = data.report;
if("alert-chaos-drill" !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"const",params:{allowedValue: "alert-chaos-drill"},parentSchema:schema19.properties.report,data:data1});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.id,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.id,data:data2});
errors++;
}
}
if(data.tool !== undefined){
let data3 = data.tool;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/tool",keyword:"required",params:{missingProperty: "name"},parentSchema:schema19.properties.tool,data:data3});
errors++;
}
if(data3.version === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/tool",keyword:"required",params:{missingProperty: "version"},parentSchema:schema19.properties.tool,data:data3});
errors++;
}
for(const key1 in data3){
if(!((key1 === "name") || (key1 === "version"))){
vErrors = put(vErrors, {instancePath:instancePath+"/tool",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.tool,data:data3});
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(func4(data4) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/tool/name",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.tool.properties.name,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/tool/name",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.tool.properties.name,data:data4});
errors++;
}
}
if(data3.version !== undefined){
let data5 = data3.version;
if(typeof data5 === "string"){
if(func4(data5) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/tool/version",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.tool.properties.version,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/tool/version",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.tool.properties.version,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/tool",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.tool,data:data3});
errors++;
}
}
if(data.verdict !== undefined){
let data6 = data.verdict;
if(!(((data6 === "pass") || (data6 === "fail")) || (data6 === "undecided"))){
vErrors = put(vErrors, {instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues: schema19.properties.verdict.enum},parentSchema:schema19.properties.verdict,data:data6});
errors++;
}
}
if(data.strict !== undefined){
let data7 = data.strict;
if(typeof data7 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/strict",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.strict,data:data7});
errors++;
}
}
if(data.started_at !== undefined){
if(!(validate53(data.started_at, {instancePath:instancePath+"/started_at",parentData:data,parentDataProperty:"started_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.ended_at !== undefined){
if(!(validate53(data.ended_at, {instancePath:instancePath+"/ended_at",parentData:data,parentDataProperty:"ended_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate56(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
let data11 = data.inputs;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data11[i0], {instancePath:instancePath+"/inputs/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/inputs",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.inputs,data:data11});
errors++;
}
}
if(data.checks !== undefined){
let data13 = data.checks;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate62(data13[i1], {instancePath:instancePath+"/checks/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/checks",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.checks,data:data13});
errors++;
}
}
if(data.result !== undefined){
let data15 = data.result;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.scenarios === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "scenarios"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.deliveries === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "deliveries"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
for(const key2 in data15){
if(!((key2 === "scenarios") || (key2 === "deliveries"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.result,data:data15});
errors++;
}
}
if(data15.scenarios !== undefined){
let data16 = data15.scenarios;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19.properties.result.properties.scenarios.items,data:data17});
errors++;
}
if(data17.kind === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema19.properties.result.properties.scenarios.items,data:data17});
errors++;
}
if(data17.protocol === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2,keyword:"required",params:{missingProperty: "protocol"},parentSchema:schema19.properties.result.properties.scenarios.items,data:data17});
errors++;
}
if(data17.fault === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2,keyword:"required",params:{missingProperty: "fault"},parentSchema:schema19.properties.result.properties.scenarios.items,data:data17});
errors++;
}
if(data17.faulted === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2,keyword:"required",params:{missingProperty: "faulted"},parentSchema:schema19.properties.result.properties.scenarios.items,data:data17});
errors++;
}
if(data17.exits === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2,keyword:"required",params:{missingProperty: "exits"},parentSchema:schema19.properties.result.properties.scenarios.items,data:data17});
errors++;
}
if(data17.accepted === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2,keyword:"required",params:{missingProperty: "accepted"},parentSchema:schema19.properties.result.properties.scenarios.items,data:data17});
errors++;
}
if(data17.elapsed_ms === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2,keyword:"required",params:{missingProperty: "elapsed_ms"},parentSchema:schema19.properties.result.properties.scenarios.items,data:data17});
errors++;
}
if(data17.passed === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2,keyword:"required",params:{missingProperty: "passed"},parentSchema:schema19.properties.result.properties.scenarios.items,data:data17});
errors++;
}
for(const key3 in data17){
if(!(func3.call(schema19.properties.result.properties.scenarios.items.properties, key3))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.result.properties.scenarios.items,data:data17});
errors++;
}
}
if(data17.id !== undefined){
if(!(validate69(data17.id, {instancePath:instancePath+"/result/scenarios/" + i2+"/id",parentData:data17,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data17.kind !== undefined){
let data19 = data17.kind;
if(!(((data19 === "recovers") || (data19 === "unreachable")) || (data19 === "killed"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2+"/kind",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.scenarios.items.properties.kind.enum},parentSchema:schema19.properties.result.properties.scenarios.items.properties.kind,data:data19});
errors++;
}
}
if(data17.protocol !== undefined){
let data20 = data17.protocol;
if(!((data20 === "http") || (data20 === "smtp"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2+"/protocol",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.scenarios.items.properties.protocol.enum},parentSchema:schema19.properties.result.properties.scenarios.items.properties.protocol,data:data20});
errors++;
}
}
if(data17.fault !== undefined){
if(!(validate69(data17.fault, {instancePath:instancePath+"/result/scenarios/" + i2+"/fault",parentData:data17,parentDataProperty:"fault",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data17.faulted !== undefined){
let data22 = data17.faulted;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2+"/faulted",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.scenarios.items.properties.faulted,data:data22});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2+"/faulted",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.scenarios.items.properties.faulted,data:data22});
errors++;
}
}
}
if(data17.exits !== undefined){
let data23 = data17.exits;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(!(validate69(data23[i3], {instancePath:instancePath+"/result/scenarios/" + i2+"/exits/" + i3,parentData:data23,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2+"/exits",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.scenarios.items.properties.exits,data:data23});
errors++;
}
}
if(data17.accepted !== undefined){
let data25 = data17.accepted;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2+"/accepted",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.scenarios.items.properties.accepted,data:data25});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2+"/accepted",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.scenarios.items.properties.accepted,data:data25});
errors++;
}
}
}
if(data17.elapsed_ms !== undefined){
let data26 = data17.elapsed_ms;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2+"/elapsed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.scenarios.items.properties.elapsed_ms,data:data26});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2+"/elapsed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.scenarios.items.properties.elapsed_ms,data:data26});
errors++;
}
}
}
if(data17.passed !== undefined){
let data27 = data17.passed;
if(typeof data27 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2+"/passed",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.result.properties.scenarios.items.properties.passed,data:data27});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.scenarios.items,data:data17});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/scenarios",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.scenarios,data:data16});
errors++;
}
}
if(data15.deliveries !== undefined){
let data28 = data15.deliveries;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.scenario === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4,keyword:"required",params:{missingProperty: "scenario"},parentSchema:schema19.properties.result.properties.deliveries.items,data:data29});
errors++;
}
if(data29.id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19.properties.result.properties.deliveries.items,data:data29});
errors++;
}
if(data29.person === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4,keyword:"required",params:{missingProperty: "person"},parentSchema:schema19.properties.result.properties.deliveries.items,data:data29});
errors++;
}
if(data29.channel === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4,keyword:"required",params:{missingProperty: "channel"},parentSchema:schema19.properties.result.properties.deliveries.items,data:data29});
errors++;
}
if(data29.outcome === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4,keyword:"required",params:{missingProperty: "outcome"},parentSchema:schema19.properties.result.properties.deliveries.items,data:data29});
errors++;
}
if(data29.attempts === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4,keyword:"required",params:{missingProperty: "attempts"},parentSchema:schema19.properties.result.properties.deliveries.items,data:data29});
errors++;
}
if(data29.delivered_at === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4,keyword:"required",params:{missingProperty: "delivered_at"},parentSchema:schema19.properties.result.properties.deliveries.items,data:data29});
errors++;
}
for(const key4 in data29){
if(!(((((((key4 === "scenario") || (key4 === "id")) || (key4 === "person")) || (key4 === "channel")) || (key4 === "outcome")) || (key4 === "attempts")) || (key4 === "delivered_at"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema19.properties.result.properties.deliveries.items,data:data29});
errors++;
}
}
if(data29.scenario !== undefined){
if(!(validate69(data29.scenario, {instancePath:instancePath+"/result/deliveries/" + i4+"/scenario",parentData:data29,parentDataProperty:"scenario",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data29.id !== undefined){
if(!(validate69(data29.id, {instancePath:instancePath+"/result/deliveries/" + i4+"/id",parentData:data29,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data29.person !== undefined){
if(!(validate69(data29.person, {instancePath:instancePath+"/result/deliveries/" + i4+"/person",parentData:data29,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data29.channel !== undefined){
if(!(validate69(data29.channel, {instancePath:instancePath+"/result/deliveries/" + i4+"/channel",parentData:data29,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data29.outcome !== undefined){
let data34 = data29.outcome;
if(!(((data34 === "delivered") || (data34 === "dead")) || (data34 === "pending"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4+"/outcome",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.deliveries.items.properties.outcome.enum},parentSchema:schema19.properties.result.properties.deliveries.items.properties.outcome,data:data34});
errors++;
}
}
if(data29.attempts !== undefined){
let data35 = data29.attempts;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4+"/attempts",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.deliveries.items.properties.attempts,data:data35});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4+"/attempts",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.deliveries.items.properties.attempts,data:data35});
errors++;
}
}
}
if(data29.delivered_at !== undefined){
let data36 = data29.delivered_at;
if((typeof data36 !== "string") && (data36 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4+"/delivered_at",keyword:"type",params:{type: schema19.properties.result.properties.deliveries.items.properties.delivered_at.type},parentSchema:schema19.properties.result.properties.deliveries.items.properties.delivered_at,data:data36});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.deliveries.items,data:data29});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/deliveries",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.deliveries,data:data28});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function put(all, error) {
  if (all === null) return [error];
  all.push(error);
  return all;
}
function join(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}