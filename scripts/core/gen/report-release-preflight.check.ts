// @ts-nocheck
// Made by `npm run generate` from schemas/report/release-preflight.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { ReleasePreflightReport } from "./report-release-preflight.types.ts";

export const validate: Validator<ReleasePreflightReport> = validate52;
const schema19 = {"description":"What a preflight leaves behind: its verdict and the complete gate-evidence map.","type":"object","additionalProperties":false,"required":["schema_version","report","id","tool","verdict","strict","started_at","ended_at","subject","inputs","checks","result"],"properties":{"schema_version":{"const":1,"description":"Version of the envelope."},"report":{"const":"release-preflight","description":"Name of the script."},"id":{"type":"string","minLength":1,"description":"Id of this report, a UUID."},"tool":{"type":"object","description":"What made the report.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"description":"Name of the toolkit."},"version":{"type":"string","minLength":1,"description":"Version of the toolkit."}}},"verdict":{"enum":["pass","fail","undecided"],"description":"What all enforced checks come to; undecided is never a pass."},"strict":{"type":"boolean","description":"Advisory checks were enforced too."},"started_at":{"$ref":"#/$defs/time","description":"When the run began."},"ended_at":{"$ref":"#/$defs/time","description":"When the run ended."},"subject":{"$ref":"#/$defs/subject"},"inputs":{"type":"array","description":"Every file that the verdict rests on.","items":{"$ref":"#/$defs/input"}},"checks":{"type":"array","description":"Every question that was asked, with its answer.","items":{"$ref":"#/$defs/check"}},"result":{"$ref":"#/$defs/preflight_result"}}};
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

const schema27 = {"type":"object","description":"The script's own part: the gate-evidence map, and how the run went.","additionalProperties":false,"required":["run_id","run_dir","profile","satisfies_promotion","promotion_obstacles","interrupted","jobs","duration_ms","counts","critical_path","repository","runtime","gates"],"properties":{"run_id":{"type":"string","minLength":1,"description":"Id of the run; also names its folder of logs."},"run_dir":{"type":"string","minLength":1,"description":"Folder of logs and evidence, relative to the root."},"profile":{"$ref":"#/$defs/run_profile"},"satisfies_promotion":{"type":"boolean","description":"A full pass, whole and unskipped, of a clean tree; nothing less lets a promotion through."},"promotion_obstacles":{"type":"array","description":"Why it does not satisfy a promotion, one sentence each.","items":{"type":"string"}},"interrupted":{"type":"boolean","description":"The run was called off before its end."},"jobs":{"type":"integer","minimum":1,"description":"Places in which gates could run side by side."},"duration_ms":{"type":"number","minimum":0,"description":"From the first gate's start to the last one's end. Milliseconds."},"counts":{"$ref":"#/$defs/gate_counts"},"critical_path":{"type":"object","description":"The chain of gates that decided how long the run took, by need or by waiting for a place.","additionalProperties":false,"required":["gates","duration_ms"],"properties":{"gates":{"type":"array","description":"Ids of the gates, first to last.","items":{"type":"string"}},"duration_ms":{"type":"number","minimum":0,"description":"From the start of the first to the end of the last. Milliseconds."}}},"repository":{"type":"object","description":"The repository that was looked at.","additionalProperties":false,"required":[],"properties":{"root_commit":{"type":"string","minLength":1,"description":"First commit, which tells repositories apart."},"commit":{"type":"string","minLength":1,"description":"Commit that is checked out."},"dirty":{"type":"boolean","description":"There were changes that are not committed."}}},"runtime":{"type":"object","description":"What ran the preflight.","additionalProperties":false,"required":["node","cores"],"properties":{"node":{"type":"string","minLength":1,"description":"The Node.js that ran it."},"cores":{"type":"integer","minimum":1,"description":"Cores that it may use."}}},"from_report":{"type":"object","description":"The report of --from-report.","additionalProperties":false,"required":["id","path","sha256"],"properties":{"id":{"type":"string","minLength":1,"description":"Id of the report."},"path":{"type":"string","minLength":1,"description":"Its path, relative to the root."},"sha256":{"$ref":"#/$defs/sha256","description":"Digest of its bytes."}}},"gates":{"type":"array","description":"The gate-evidence map: every gate of the policy, in the policy's order.","items":{"$ref":"#/$defs/gate_record"}}}};
const schema28 = {"description":"full and quick are the policy's profiles; partial is a run of gates picked by name.","enum":["full","quick","partial"]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "full") || (data === "quick")) || (data === "partial"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema28.enum},parentSchema:schema28,data});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","description":"How many gates there are of each sort.","additionalProperties":false,"required":["gates","passed","failed","no_data","not_applicable","reused","taken_over","flaky","exit_code_only"],"properties":{"gates":{"type":"integer","minimum":0,"description":"Gates of the policy."},"passed":{"type":"integer","minimum":0,"description":"Gates that passed."},"failed":{"type":"integer","minimum":0,"description":"Gates that failed."},"no_data":{"type":"integer","minimum":0,"description":"Gates of which nothing could be said."},"not_applicable":{"type":"integer","minimum":0,"description":"Gates left out on purpose."},"reused":{"type":"integer","minimum":0,"description":"Gates whose earlier pass stands for them."},"taken_over":{"type":"integer","minimum":0,"description":"Gates taken over from the report of --from-report."},"flaky":{"type":"integer","minimum":0,"description":"Gates that passed, but not at the first attempt."},"exit_code_only":{"type":"integer","minimum":0,"description":"Gates whose only word is their exit code."}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gates === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "gates"},parentSchema:schema29,data});
errors++;
}
if(data.passed === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "passed"},parentSchema:schema29,data});
errors++;
}
if(data.failed === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "failed"},parentSchema:schema29,data});
errors++;
}
if(data.no_data === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "no_data"},parentSchema:schema29,data});
errors++;
}
if(data.not_applicable === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "not_applicable"},parentSchema:schema29,data});
errors++;
}
if(data.reused === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reused"},parentSchema:schema29,data});
errors++;
}
if(data.taken_over === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "taken_over"},parentSchema:schema29,data});
errors++;
}
if(data.flaky === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "flaky"},parentSchema:schema29,data});
errors++;
}
if(data.exit_code_only === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "exit_code_only"},parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema29.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.gates !== undefined){
let data0 = data.gates;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/gates",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.gates,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/gates",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.gates,data:data0});
errors++;
}
}
}
if(data.passed !== undefined){
let data1 = data.passed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/passed",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.passed,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/passed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.passed,data:data1});
errors++;
}
}
}
if(data.failed !== undefined){
let data2 = data.failed;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/failed",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.failed,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/failed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.failed,data:data2});
errors++;
}
}
}
if(data.no_data !== undefined){
let data3 = data.no_data;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/no_data",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.no_data,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/no_data",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.no_data,data:data3});
errors++;
}
}
}
if(data.not_applicable !== undefined){
let data4 = data.not_applicable;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/not_applicable",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.not_applicable,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/not_applicable",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.not_applicable,data:data4});
errors++;
}
}
}
if(data.reused !== undefined){
let data5 = data.reused;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/reused",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.reused,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/reused",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.reused,data:data5});
errors++;
}
}
}
if(data.taken_over !== undefined){
let data6 = data.taken_over;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = put(vErrors, {instancePath:instancePath+"/taken_over",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.taken_over,data:data6});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = put(vErrors, {instancePath:instancePath+"/taken_over",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.taken_over,data:data6});
errors++;
}
}
}
if(data.flaky !== undefined){
let data7 = data.flaky;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = put(vErrors, {instancePath:instancePath+"/flaky",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.flaky,data:data7});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = put(vErrors, {instancePath:instancePath+"/flaky",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.flaky,data:data7});
errors++;
}
}
}
if(data.exit_code_only !== undefined){
let data8 = data.exit_code_only;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = put(vErrors, {instancePath:instancePath+"/exit_code_only",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.exit_code_only,data:data8});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = put(vErrors, {instancePath:instancePath+"/exit_code_only",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.exit_code_only,data:data8});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","description":"What became of one gate.","additionalProperties":false,"required":["id","title","argv","needs","profile","required","outcome","how","reason","message","duration_ms","attempts","flaky","evidence","findings","findings_dropped","last_lines"],"properties":{"id":{"type":"string","minLength":1,"description":"Id of the gate in the policy."},"title":{"type":"string","minLength":1,"description":"What the gate looks at."},"argv":{"type":"array","description":"The command, as it was started.","items":{"type":"string"},"minItems":1},"needs":{"type":"array","description":"Gates that must have passed before.","items":{"type":"string"}},"profile":{"description":"quick gates run in both profiles.","enum":["quick","full"]},"required":{"type":"boolean","description":"The verdict depends on it."},"exit_code_only":{"type":"string","minLength":1,"description":"The reason that the policy gives for promising no evidence."},"outcome":{"$ref":"#/$defs/gate_outcome"},"how":{"$ref":"#/$defs/gate_way"},"reason":{"$ref":"#/$defs/gate_reason"},"message":{"type":"string","minLength":1,"description":"One sentence for a person."},"started_at":{"$ref":"#/$defs/time","description":"Start of the first attempt; absent where nothing was started."},"ended_at":{"$ref":"#/$defs/time","description":"End of the last attempt, with its evidence read."},"duration_ms":{"type":"number","minimum":0,"description":"All attempts and the reading of evidence; 0 where nothing was started. Milliseconds."},"expected_ms":{"type":"number","minimum":0,"description":"Median of earlier runs. Milliseconds."},"attempts":{"type":"array","description":"Each attempt, in order.","items":{"$ref":"#/$defs/gate_attempt"}},"flaky":{"type":"boolean","description":"Passed, but not at the first attempt."},"log":{"$ref":"#/$defs/log_record"},"evidence":{"type":"array","description":"What was read as evidence.","items":{"$ref":"#/$defs/evidence_record"}},"findings":{"type":"array","description":"What the evidence found wrong.","items":{"$ref":"#/$defs/gate_finding"}},"findings_dropped":{"type":"integer","minimum":0,"description":"Findings beyond those listed."},"last_lines":{"type":"array","description":"The end of the output, where the gate did not pass.","items":{"type":"string"}},"definition_digest":{"$ref":"#/$defs/sha256","description":"Digest over the gate's definition, the variables that it asked for and the Node.js that ran it."},"digest":{"$ref":"#/$defs/sha256","description":"Digest over inputs, command, tools and environment, where the policy lets the gate be reused."},"reuse":{"$ref":"#/$defs/reuse_record"}}};
const schema31 = {"description":"The gate's answer; no_data means that nothing could be said, and is never a pass.","enum":["pass","fail","no_data","not_applicable"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "pass") || (data === "fail")) || (data === "no_data")) || (data === "not_applicable"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema31.enum},parentSchema:schema31,data});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"description":"How the outcome came about: ran now, reused from an earlier pass on equal inputs, taken over from --from-report, or not run.","enum":["ran","reused","taken_over","not_run"]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "ran") || (data === "reused")) || (data === "taken_over")) || (data === "not_run"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema32.enum},parentSchema:schema32,data});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"description":"Why the gate has its outcome; passed alone stands for a pass.","enum":["passed","exit_nonzero","policy_error","undecided_by_gate","timeout","killed","not_started","interrupted","inputs_missing","evidence_missing","evidence_empty","evidence_stale","evidence_foreign","evidence_invalid","evidence_contradicts","nothing_counted","need_not_passed","skipped","not_in_profile","not_selected","fail_fast"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((data === "passed") || (data === "exit_nonzero")) || (data === "policy_error")) || (data === "undecided_by_gate")) || (data === "timeout")) || (data === "killed")) || (data === "not_started")) || (data === "interrupted")) || (data === "inputs_missing")) || (data === "evidence_missing")) || (data === "evidence_empty")) || (data === "evidence_stale")) || (data === "evidence_foreign")) || (data === "evidence_invalid")) || (data === "evidence_contradicts")) || (data === "nothing_counted")) || (data === "need_not_passed")) || (data === "skipped")) || (data === "not_in_profile")) || (data === "not_selected")) || (data === "fail_fast"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema33.enum},parentSchema:schema33,data});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","description":"One attempt at a gate.","additionalProperties":false,"required":["number","started_at","duration_ms","outcome","reason","end"],"properties":{"number":{"type":"integer","minimum":1,"description":"1 for the first."},"started_at":{"$ref":"#/$defs/time","description":"When it began."},"duration_ms":{"type":"number","minimum":0,"description":"How long it took. Milliseconds."},"outcome":{"$ref":"#/$defs/gate_outcome"},"reason":{"$ref":"#/$defs/gate_reason"},"end":{"$ref":"#/$defs/gate_end"}}};
const schema35 = {"type":"object","description":"How a process ended.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"description":"exited: by itself; signaled: by a signal not ours; timeout and aborted: by us; not_started: it never ran.","enum":["exited","signaled","timeout","aborted","not_started"]},"code":{"type":"integer","description":"Exit code, where it exited."},"signal":{"type":"string","minLength":1,"description":"Signal, where one ended it."},"detail":{"type":"string","minLength":1,"description":"Why it could not be started."}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema35,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "code")) || (key0 === "signal")) || (key0 === "detail"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((((data0 === "exited") || (data0 === "signaled")) || (data0 === "timeout")) || (data0 === "aborted")) || (data0 === "not_started"))){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema35.properties.kind.enum},parentSchema:schema35.properties.kind,data:data0});
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "integer"},parentSchema:schema35.properties.code,data:data1});
errors++;
}
}
if(data.signal !== undefined){
let data2 = data.signal;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/signal",keyword:"minLength",params:{limit: 1},parentSchema:schema35.properties.signal,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/signal",keyword:"type",params:{type: "string"},parentSchema:schema35.properties.signal,data:data2});
errors++;
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 === "string"){
if(func4(data3) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/detail",keyword:"minLength",params:{limit: 1},parentSchema:schema35.properties.detail,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},parentSchema:schema35.properties.detail,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema35,data});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"},parentSchema:schema34,data});
errors++;
}
if(data.started_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "started_at"},parentSchema:schema34,data});
errors++;
}
if(data.duration_ms === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema34,data});
errors++;
}
if(data.outcome === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"},parentSchema:schema34,data});
errors++;
}
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema34,data});
errors++;
}
if(data.end === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "end"},parentSchema:schema34,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "number") || (key0 === "started_at")) || (key0 === "duration_ms")) || (key0 === "outcome")) || (key0 === "reason")) || (key0 === "end"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "integer"},parentSchema:schema34.properties.number,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/number",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema34.properties.number,data:data0});
errors++;
}
}
}
if(data.started_at !== undefined){
if(!(validate53(data.started_at, {instancePath:instancePath+"/started_at",parentData:data,parentDataProperty:"started_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.duration_ms !== undefined){
let data2 = data.duration_ms;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema34.properties.duration_ms,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.duration_ms,data:data2});
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate76(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate80(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate88(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema34,data});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","description":"The whole output of a gate.","additionalProperties":false,"required":["path","sha256","bytes"],"properties":{"path":{"type":"string","minLength":1,"description":"Path relative to the root."},"sha256":{"$ref":"#/$defs/sha256","description":"Digest of the log."},"bytes":{"type":"integer","minimum":0,"description":"Length of the log."}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema36,data});
errors++;
}
if(data.sha256 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema36,data});
errors++;
}
if(data.bytes === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bytes"},parentSchema:schema36,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "sha256")) || (key0 === "bytes"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema36,data});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1},parentSchema:schema36.properties.path,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.path,data:data0});
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate59(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.bytes !== undefined){
let data2 = data.bytes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},parentSchema:schema36.properties.bytes,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema36.properties.bytes,data:data2});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema36,data});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","description":"A piece of evidence that was read.","additionalProperties":false,"required":["kind","source","sha256","bytes"],"properties":{"kind":{"$ref":"#/$defs/evidence_kind"},"source":{"type":"string","minLength":1,"description":"Path relative to the root, or stdout, stderr, output."},"sha256":{"$ref":"#/$defs/sha256","description":"Digest of the bytes that were read."},"bytes":{"type":"integer","minimum":0,"description":"How many."},"count":{"type":"integer","minimum":0,"description":"How much was looked at."},"counted":{"type":"string","description":"Of what: tests, checks, files."},"id":{"type":"string","minLength":1,"description":"Id of the report, for evidence of kind report."}}};
const schema38 = {"description":"How a piece of evidence is read.","enum":["report","junit","vitest_json","json","sarif","closing_line"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "report") || (data === "junit")) || (data === "vitest_json")) || (data === "json")) || (data === "sarif")) || (data === "closing_line"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema38.enum},parentSchema:schema38,data});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema37,data});
errors++;
}
if(data.source === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"},parentSchema:schema37,data});
errors++;
}
if(data.sha256 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema37,data});
errors++;
}
if(data.bytes === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bytes"},parentSchema:schema37,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "source")) || (key0 === "sha256")) || (key0 === "bytes")) || (key0 === "count")) || (key0 === "counted")) || (key0 === "id"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema37,data});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate95(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1},parentSchema:schema37.properties.source,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.source,data:data1});
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate59(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.bytes !== undefined){
let data3 = data.bytes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.bytes,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.bytes,data:data3});
errors++;
}
}
}
if(data.count !== undefined){
let data4 = data.count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.count,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.count,data:data4});
errors++;
}
}
}
if(data.counted !== undefined){
let data5 = data.counted;
if(typeof data5 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/counted",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.counted,data:data5});
errors++;
}
}
if(data.id !== undefined){
let data6 = data.id;
if(typeof data6 === "string"){
if(func4(data6) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema37.properties.id,data:data6});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.id,data:data6});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema37,data});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","description":"One thing that a gate found wrong, read from its evidence.","additionalProperties":false,"required":["id","message"],"properties":{"id":{"type":"string","minLength":1,"description":"Test, rule or check."},"message":{"type":"string","minLength":1,"description":"First line of what it says."},"file":{"type":"string","minLength":1,"description":"Path of the file, as the tool names it."},"line":{"type":"integer","minimum":1,"description":"Line, counted from 1."},"column":{"type":"integer","minimum":1,"description":"Column, counted from 1."}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema39,data});
errors++;
}
if(data.message === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"},parentSchema:schema39,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "message")) || (key0 === "file")) || (key0 === "line")) || (key0 === "column"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.id,data:data0});
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.message,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.message,data:data1});
errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.file,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.file,data:data2});
errors++;
}
}
if(data.line !== undefined){
let data3 = data.line;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.line,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.line,data:data3});
errors++;
}
}
}
if(data.column !== undefined){
let data4 = data.column;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.column,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.column,data:data4});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema39,data});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","description":"Where an outcome that this run did not make comes from.","additionalProperties":false,"required":["report_id","report_path","report_sha256","ended_at","digest"],"properties":{"report_id":{"type":"string","minLength":1,"description":"Id of the earlier report."},"report_path":{"type":"string","minLength":1,"description":"Its path, relative to the root."},"report_sha256":{"$ref":"#/$defs/sha256","description":"Digest of its bytes."},"ended_at":{"$ref":"#/$defs/time","description":"When the earlier run ended."},"digest":{"$ref":"#/$defs/sha256","description":"Digest over inputs, command, tools and environment, equal then and now."}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.report_id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "report_id"},parentSchema:schema40,data});
errors++;
}
if(data.report_path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "report_path"},parentSchema:schema40,data});
errors++;
}
if(data.report_sha256 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "report_sha256"},parentSchema:schema40,data});
errors++;
}
if(data.ended_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ended_at"},parentSchema:schema40,data});
errors++;
}
if(data.digest === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"},parentSchema:schema40,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "report_id") || (key0 === "report_path")) || (key0 === "report_sha256")) || (key0 === "ended_at")) || (key0 === "digest"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema40,data});
errors++;
}
}
if(data.report_id !== undefined){
let data0 = data.report_id;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/report_id",keyword:"minLength",params:{limit: 1},parentSchema:schema40.properties.report_id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/report_id",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.report_id,data:data0});
errors++;
}
}
if(data.report_path !== undefined){
let data1 = data.report_path;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/report_path",keyword:"minLength",params:{limit: 1},parentSchema:schema40.properties.report_path,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/report_path",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.report_path,data:data1});
errors++;
}
}
if(data.report_sha256 !== undefined){
if(!(validate59(data.report_sha256, {instancePath:instancePath+"/report_sha256",parentData:data,parentDataProperty:"report_sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.ended_at !== undefined){
if(!(validate53(data.ended_at, {instancePath:instancePath+"/ended_at",parentData:data,parentDataProperty:"ended_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
if(!(validate59(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema40,data});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema30,data});
errors++;
}
if(data.title === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema30,data});
errors++;
}
if(data.argv === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "argv"},parentSchema:schema30,data});
errors++;
}
if(data.needs === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "needs"},parentSchema:schema30,data});
errors++;
}
if(data.profile === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "profile"},parentSchema:schema30,data});
errors++;
}
if(data.required === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "required"},parentSchema:schema30,data});
errors++;
}
if(data.outcome === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"},parentSchema:schema30,data});
errors++;
}
if(data.how === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "how"},parentSchema:schema30,data});
errors++;
}
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema30,data});
errors++;
}
if(data.message === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"},parentSchema:schema30,data});
errors++;
}
if(data.duration_ms === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema30,data});
errors++;
}
if(data.attempts === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attempts"},parentSchema:schema30,data});
errors++;
}
if(data.flaky === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "flaky"},parentSchema:schema30,data});
errors++;
}
if(data.evidence === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "evidence"},parentSchema:schema30,data});
errors++;
}
if(data.findings === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "findings"},parentSchema:schema30,data});
errors++;
}
if(data.findings_dropped === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "findings_dropped"},parentSchema:schema30,data});
errors++;
}
if(data.last_lines === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "last_lines"},parentSchema:schema30,data});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema30.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema30.properties.id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.id,data:data0});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema30.properties.title,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.title,data:data1});
errors++;
}
}
if(data.argv !== undefined){
let data2 = data.argv;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"minItems",params:{limit: 1},parentSchema:schema30.properties.argv,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/argv/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema30.properties.argv.items,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.argv,data:data2});
errors++;
}
}
if(data.needs !== undefined){
let data4 = data.needs;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/needs/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema30.properties.needs.items,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/needs",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.needs,data:data4});
errors++;
}
}
if(data.profile !== undefined){
let data6 = data.profile;
if(!((data6 === "quick") || (data6 === "full"))){
vErrors = put(vErrors, {instancePath:instancePath+"/profile",keyword:"enum",params:{allowedValues: schema30.properties.profile.enum},parentSchema:schema30.properties.profile,data:data6});
errors++;
}
}
if(data.required !== undefined){
let data7 = data.required;
if(typeof data7 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"},parentSchema:schema30.properties.required,data:data7});
errors++;
}
}
if(data.exit_code_only !== undefined){
let data8 = data.exit_code_only;
if(typeof data8 === "string"){
if(func4(data8) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/exit_code_only",keyword:"minLength",params:{limit: 1},parentSchema:schema30.properties.exit_code_only,data:data8});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/exit_code_only",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.exit_code_only,data:data8});
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate76(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.how !== undefined){
if(!(validate78(data.how, {instancePath:instancePath+"/how",parentData:data,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate80(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data12 = data.message;
if(typeof data12 === "string"){
if(func4(data12) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1},parentSchema:schema30.properties.message,data:data12});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.message,data:data12});
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
if(data.duration_ms !== undefined){
let data15 = data.duration_ms;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.duration_ms,data:data15});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema30.properties.duration_ms,data:data15});
errors++;
}
}
if(data.expected_ms !== undefined){
let data16 = data.expected_ms;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = put(vErrors, {instancePath:instancePath+"/expected_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.expected_ms,data:data16});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/expected_ms",keyword:"type",params:{type: "number"},parentSchema:schema30.properties.expected_ms,data:data16});
errors++;
}
}
if(data.attempts !== undefined){
let data17 = data.attempts;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate84(data17[i2], {instancePath:instancePath+"/attempts/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/attempts",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.attempts,data:data17});
errors++;
}
}
if(data.flaky !== undefined){
let data19 = data.flaky;
if(typeof data19 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/flaky",keyword:"type",params:{type: "boolean"},parentSchema:schema30.properties.flaky,data:data19});
errors++;
}
}
if(data.log !== undefined){
if(!(validate91(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data21 = data.evidence;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(!(validate94(data21[i3], {instancePath:instancePath+"/evidence/" + i3,parentData:data21,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.evidence,data:data21});
errors++;
}
}
if(data.findings !== undefined){
let data23 = data.findings;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(!(validate99(data23[i4], {instancePath:instancePath+"/findings/" + i4,parentData:data23,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate99.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.findings,data:data23});
errors++;
}
}
if(data.findings_dropped !== undefined){
let data25 = data.findings_dropped;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = put(vErrors, {instancePath:instancePath+"/findings_dropped",keyword:"type",params:{type: "integer"},parentSchema:schema30.properties.findings_dropped,data:data25});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
vErrors = put(vErrors, {instancePath:instancePath+"/findings_dropped",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.findings_dropped,data:data25});
errors++;
}
}
}
if(data.last_lines !== undefined){
let data26 = data.last_lines;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(typeof data27 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/last_lines/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema30.properties.last_lines.items,data:data27});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/last_lines",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.last_lines,data:data26});
errors++;
}
}
if(data.definition_digest !== undefined){
if(!(validate59(data.definition_digest, {instancePath:instancePath+"/definition_digest",parentData:data,parentDataProperty:"definition_digest",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
if(!(validate59(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.reuse !== undefined){
if(!(validate103(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "run_id"},parentSchema:schema27,data});
errors++;
}
if(data.run_dir === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "run_dir"},parentSchema:schema27,data});
errors++;
}
if(data.profile === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "profile"},parentSchema:schema27,data});
errors++;
}
if(data.satisfies_promotion === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "satisfies_promotion"},parentSchema:schema27,data});
errors++;
}
if(data.promotion_obstacles === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "promotion_obstacles"},parentSchema:schema27,data});
errors++;
}
if(data.interrupted === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "interrupted"},parentSchema:schema27,data});
errors++;
}
if(data.jobs === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "jobs"},parentSchema:schema27,data});
errors++;
}
if(data.duration_ms === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema27,data});
errors++;
}
if(data.counts === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "counts"},parentSchema:schema27,data});
errors++;
}
if(data.critical_path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "critical_path"},parentSchema:schema27,data});
errors++;
}
if(data.repository === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "repository"},parentSchema:schema27,data});
errors++;
}
if(data.runtime === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "runtime"},parentSchema:schema27,data});
errors++;
}
if(data.gates === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "gates"},parentSchema:schema27,data});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema27.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data});
errors++;
}
}
if(data.run_id !== undefined){
let data0 = data.run_id;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/run_id",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.run_id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/run_id",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.run_id,data:data0});
errors++;
}
}
if(data.run_dir !== undefined){
let data1 = data.run_dir;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/run_dir",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.run_dir,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/run_dir",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.run_dir,data:data1});
errors++;
}
}
if(data.profile !== undefined){
if(!(validate70(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.satisfies_promotion !== undefined){
let data3 = data.satisfies_promotion;
if(typeof data3 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/satisfies_promotion",keyword:"type",params:{type: "boolean"},parentSchema:schema27.properties.satisfies_promotion,data:data3});
errors++;
}
}
if(data.promotion_obstacles !== undefined){
let data4 = data.promotion_obstacles;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/promotion_obstacles/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema27.properties.promotion_obstacles.items,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/promotion_obstacles",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.promotion_obstacles,data:data4});
errors++;
}
}
if(data.interrupted !== undefined){
let data6 = data.interrupted;
if(typeof data6 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/interrupted",keyword:"type",params:{type: "boolean"},parentSchema:schema27.properties.interrupted,data:data6});
errors++;
}
}
if(data.jobs !== undefined){
let data7 = data.jobs;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = put(vErrors, {instancePath:instancePath+"/jobs",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.jobs,data:data7});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
vErrors = put(vErrors, {instancePath:instancePath+"/jobs",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27.properties.jobs,data:data7});
errors++;
}
}
}
if(data.duration_ms !== undefined){
let data8 = data.duration_ms;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.duration_ms,data:data8});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema27.properties.duration_ms,data:data8});
errors++;
}
}
if(data.counts !== undefined){
if(!(validate72(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.critical_path !== undefined){
let data10 = data.critical_path;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.gates === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path",keyword:"required",params:{missingProperty: "gates"},parentSchema:schema27.properties.critical_path,data:data10});
errors++;
}
if(data10.duration_ms === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path",keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema27.properties.critical_path,data:data10});
errors++;
}
for(const key1 in data10){
if(!((key1 === "gates") || (key1 === "duration_ms"))){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema27.properties.critical_path,data:data10});
errors++;
}
}
if(data10.gates !== undefined){
let data11 = data10.gates;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path/gates/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema27.properties.critical_path.properties.gates.items,data:data12});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path/gates",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.critical_path.properties.gates,data:data11});
errors++;
}
}
if(data10.duration_ms !== undefined){
let data13 = data10.duration_ms;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.critical_path.properties.duration_ms,data:data13});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema27.properties.critical_path.properties.duration_ms,data:data13});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path",keyword:"type",params:{type: "object"},parentSchema:schema27.properties.critical_path,data:data10});
errors++;
}
}
if(data.repository !== undefined){
let data14 = data.repository;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(((key2 === "root_commit") || (key2 === "commit")) || (key2 === "dirty"))){
vErrors = put(vErrors, {instancePath:instancePath+"/repository",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema27.properties.repository,data:data14});
errors++;
}
}
if(data14.root_commit !== undefined){
let data15 = data14.root_commit;
if(typeof data15 === "string"){
if(func4(data15) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/repository/root_commit",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.repository.properties.root_commit,data:data15});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/repository/root_commit",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.repository.properties.root_commit,data:data15});
errors++;
}
}
if(data14.commit !== undefined){
let data16 = data14.commit;
if(typeof data16 === "string"){
if(func4(data16) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/repository/commit",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.repository.properties.commit,data:data16});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/repository/commit",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.repository.properties.commit,data:data16});
errors++;
}
}
if(data14.dirty !== undefined){
let data17 = data14.dirty;
if(typeof data17 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/repository/dirty",keyword:"type",params:{type: "boolean"},parentSchema:schema27.properties.repository.properties.dirty,data:data17});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/repository",keyword:"type",params:{type: "object"},parentSchema:schema27.properties.repository,data:data14});
errors++;
}
}
if(data.runtime !== undefined){
let data18 = data.runtime;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.node === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime",keyword:"required",params:{missingProperty: "node"},parentSchema:schema27.properties.runtime,data:data18});
errors++;
}
if(data18.cores === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime",keyword:"required",params:{missingProperty: "cores"},parentSchema:schema27.properties.runtime,data:data18});
errors++;
}
for(const key3 in data18){
if(!((key3 === "node") || (key3 === "cores"))){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema27.properties.runtime,data:data18});
errors++;
}
}
if(data18.node !== undefined){
let data19 = data18.node;
if(typeof data19 === "string"){
if(func4(data19) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime/node",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.runtime.properties.node,data:data19});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/runtime/node",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.runtime.properties.node,data:data19});
errors++;
}
}
if(data18.cores !== undefined){
let data20 = data18.cores;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime/cores",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.runtime.properties.cores,data:data20});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime/cores",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27.properties.runtime.properties.cores,data:data20});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/runtime",keyword:"type",params:{type: "object"},parentSchema:schema27.properties.runtime,data:data18});
errors++;
}
}
if(data.from_report !== undefined){
let data21 = data.from_report;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report",keyword:"required",params:{missingProperty: "id"},parentSchema:schema27.properties.from_report,data:data21});
errors++;
}
if(data21.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report",keyword:"required",params:{missingProperty: "path"},parentSchema:schema27.properties.from_report,data:data21});
errors++;
}
if(data21.sha256 === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report",keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema27.properties.from_report,data:data21});
errors++;
}
for(const key4 in data21){
if(!(((key4 === "id") || (key4 === "path")) || (key4 === "sha256"))){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema27.properties.from_report,data:data21});
errors++;
}
}
if(data21.id !== undefined){
let data22 = data21.id;
if(typeof data22 === "string"){
if(func4(data22) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report/id",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.from_report.properties.id,data:data22});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/from_report/id",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.from_report.properties.id,data:data22});
errors++;
}
}
if(data21.path !== undefined){
let data23 = data21.path;
if(typeof data23 === "string"){
if(func4(data23) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report/path",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.from_report.properties.path,data:data23});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/from_report/path",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.from_report.properties.path,data:data23});
errors++;
}
}
if(data21.sha256 !== undefined){
if(!(validate59(data21.sha256, {instancePath:instancePath+"/from_report/sha256",parentData:data21,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/from_report",keyword:"type",params:{type: "object"},parentSchema:schema27.properties.from_report,data:data21});
errors++;
}
}
if(data.gates !== undefined){
let data25 = data.gates;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(!(validate75(data25[i2], {instancePath:instancePath+"/gates/" + i2,parentData:data25,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gates",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.gates,data:data25});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/report/release-preflight.schema.json" */;
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
if("release-preflight" !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"const",params:{allowedValue: "release-preflight"},parentSchema:schema19.properties.report,data:data1});
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
if(!(validate69(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
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