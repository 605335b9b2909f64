// @ts-nocheck
// Made by `npm run generate` from schemas/report/slo-guard.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import { firstDuplicate } from "../policy/first-duplicate.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { SloGuardReport } from "./report-slo-guard.types.ts";

export const validate: Validator<SloGuardReport> = validate52;
const schema19 = {"description":"What was measured against what the policy asks.","type":"object","additionalProperties":false,"required":["schema_version","report","id","tool","verdict","strict","started_at","ended_at","subject","inputs","checks","result"],"properties":{"schema_version":{"const":1,"description":"Version of the envelope."},"report":{"const":"slo-guard","description":"The script that wrote it."},"id":{"type":"string","minLength":1,"description":"Id of this report, a UUID."},"tool":{"type":"object","description":"What made the report.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"description":"Name of the toolkit."},"version":{"type":"string","minLength":1,"description":"Version of the toolkit."}}},"verdict":{"enum":["pass","fail","undecided"],"description":"What all enforced checks come to; undecided is never a pass."},"strict":{"type":"boolean","description":"Advisory checks were enforced too."},"started_at":{"$ref":"#/$defs/time","description":"When the run began."},"ended_at":{"$ref":"#/$defs/time","description":"When the run ended."},"subject":{"$ref":"#/$defs/subject"},"inputs":{"type":"array","description":"Every file that the verdict rests on.","items":{"$ref":"#/$defs/input"}},"checks":{"type":"array","description":"Every question that was asked, with its answer.","items":{"$ref":"#/$defs/check"}},"result":{"type":"object","description":"The script's own part.","additionalProperties":false,"required":["profile","measurement","objectives"],"properties":{"profile":{"enum":["full","quick","canary"],"description":"Which objectives of the policy; canary where two reports were compared instead."},"measurement":{"description":"The report that was judged.","oneOf":[{"type":"null"},{"$ref":"#/$defs/measurement"}]},"objectives":{"type":"array","description":"In the order of the policy; empty where no report could be judged.","items":{"$ref":"#/$defs/judged_objective"}},"left_out":{"type":"array","description":"In a quick run, what its profile in the policy leaves to a full one.","items":{"$ref":"#/$defs/left_out"}},"canary":{"$ref":"#/$defs/comparison"},"budgets":{"type":"array","description":"Error budgets of the policy; not in a quick run whose profile leaves them out.","items":{"$ref":"#/$defs/budget"}},"trends":{"type":"array","description":"With --trend, one for each objective.","items":{"$ref":"#/$defs/trend"}}}}}};
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

const schema27 = {"type":"object","description":"What was judged.","additionalProperties":false,"required":["path","sha256","source","model","ended_at","stated"],"properties":{"path":{"type":"string","minLength":1,"description":"The report."},"sha256":{"$ref":"#/$defs/sha256"},"source":{"enum":["load-probe","version_1","k6_summary","k6_export","k6_machine","autocannon","wrk","wrk2","hdr"],"description":"Kind of report."},"model":{"enum":["open","closed","unstated"],"description":"How requests were sent."},"ended_at":{"type":["string","null"],"description":"When it ended; null where it does not say."},"stated":{"type":"array","description":"What the command line said because the report does not.","uniqueItems":true,"items":{"enum":["ended_at","candidate","model","unit"],"description":"Of what."}}}};
const func0 = firstDuplicate;

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
if(data.path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema27,data});
errors++;
}
if(data.sha256 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema27,data});
errors++;
}
if(data.source === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"},parentSchema:schema27,data});
errors++;
}
if(data.model === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "model"},parentSchema:schema27,data});
errors++;
}
if(data.ended_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ended_at"},parentSchema:schema27,data});
errors++;
}
if(data.stated === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stated"},parentSchema:schema27,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "path") || (key0 === "sha256")) || (key0 === "source")) || (key0 === "model")) || (key0 === "ended_at")) || (key0 === "stated"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.path,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.path,data:data0});
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate59(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(!(((((((((data2 === "load-probe") || (data2 === "version_1")) || (data2 === "k6_summary")) || (data2 === "k6_export")) || (data2 === "k6_machine")) || (data2 === "autocannon")) || (data2 === "wrk")) || (data2 === "wrk2")) || (data2 === "hdr"))){
vErrors = put(vErrors, {instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema27.properties.source.enum},parentSchema:schema27.properties.source,data:data2});
errors++;
}
}
if(data.model !== undefined){
let data3 = data.model;
if(!(((data3 === "open") || (data3 === "closed")) || (data3 === "unstated"))){
vErrors = put(vErrors, {instancePath:instancePath+"/model",keyword:"enum",params:{allowedValues: schema27.properties.model.enum},parentSchema:schema27.properties.model,data:data3});
errors++;
}
}
if(data.ended_at !== undefined){
let data4 = data.ended_at;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/ended_at",keyword:"type",params:{type: schema27.properties.ended_at.type},parentSchema:schema27.properties.ended_at,data:data4});
errors++;
}
}
if(data.stated !== undefined){
let data5 = data.stated;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((((data6 === "ended_at") || (data6 === "candidate")) || (data6 === "model")) || (data6 === "unit"))){
vErrors = put(vErrors, {instancePath:instancePath+"/stated/" + i0,keyword:"enum",params:{allowedValues: schema27.properties.stated.items.enum},parentSchema:schema27.properties.stated.items,data:data6});
errors++;
}
}
const duplicate0 = func0(data5);
if(duplicate0 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/stated",keyword:"uniqueItems",params:duplicate0,parentSchema:schema27.properties.stated,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/stated",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.stated,data:data5});
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

const schema28 = {"type":"object","description":"One objective.","additionalProperties":false,"required":["id","figure","target","percentile","limit","observed","outcome"],"properties":{"id":{"type":"string","minLength":1,"description":"Its name."},"figure":{"enum":["success_rate","degraded_rate","availability","latency_ms","events_seen"],"description":"What is judged."},"target":{"type":["string","null"],"description":"Which target; null for the whole run."},"percentile":{"type":["number","null"],"description":"Which percentile, of a latency."},"limit":{"type":"number","description":"What the policy asks."},"observed":{"type":["number","null"],"description":"What was measured; null where nothing can be judged."},"outcome":{"enum":["pass","fail","no_data"],"description":"As the check says."}}};

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
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema28,data});
errors++;
}
if(data.figure === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "figure"},parentSchema:schema28,data});
errors++;
}
if(data.target === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "target"},parentSchema:schema28,data});
errors++;
}
if(data.percentile === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percentile"},parentSchema:schema28,data});
errors++;
}
if(data.limit === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "limit"},parentSchema:schema28,data});
errors++;
}
if(data.observed === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "observed"},parentSchema:schema28,data});
errors++;
}
if(data.outcome === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"},parentSchema:schema28,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "figure")) || (key0 === "target")) || (key0 === "percentile")) || (key0 === "limit")) || (key0 === "observed")) || (key0 === "outcome"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema28.properties.id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.id,data:data0});
errors++;
}
}
if(data.figure !== undefined){
let data1 = data.figure;
if(!(((((data1 === "success_rate") || (data1 === "degraded_rate")) || (data1 === "availability")) || (data1 === "latency_ms")) || (data1 === "events_seen"))){
vErrors = put(vErrors, {instancePath:instancePath+"/figure",keyword:"enum",params:{allowedValues: schema28.properties.figure.enum},parentSchema:schema28.properties.figure,data:data1});
errors++;
}
}
if(data.target !== undefined){
let data2 = data.target;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: schema28.properties.target.type},parentSchema:schema28.properties.target,data:data2});
errors++;
}
}
if(data.percentile !== undefined){
let data3 = data.percentile;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/percentile",keyword:"type",params:{type: schema28.properties.percentile.type},parentSchema:schema28.properties.percentile,data:data3});
errors++;
}
}
if(data.limit !== undefined){
let data4 = data.limit;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/limit",keyword:"type",params:{type: "number"},parentSchema:schema28.properties.limit,data:data4});
errors++;
}
}
if(data.observed !== undefined){
let data5 = data.observed;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/observed",keyword:"type",params:{type: schema28.properties.observed.type},parentSchema:schema28.properties.observed,data:data5});
errors++;
}
}
if(data.outcome !== undefined){
let data6 = data.outcome;
if(!(((data6 === "pass") || (data6 === "fail")) || (data6 === "no_data"))){
vErrors = put(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema28.properties.outcome.enum},parentSchema:schema28.properties.outcome,data:data6});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","description":"An objective or a budget of the full run.","additionalProperties":false,"required":["what","id","full","quick"],"properties":{"what":{"enum":["objective","budget"],"description":"Which of the two."},"id":{"type":"string","minLength":1,"description":"Its name."},"full":{"type":"string","minLength":1,"description":"What a full run asks."},"quick":{"type":["string","null"],"description":"What is asked instead; null where that is nothing."}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.what === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "what"},parentSchema:schema29,data});
errors++;
}
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema29,data});
errors++;
}
if(data.full === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "full"},parentSchema:schema29,data});
errors++;
}
if(data.quick === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "quick"},parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "what") || (key0 === "id")) || (key0 === "full")) || (key0 === "quick"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.what !== undefined){
let data0 = data.what;
if(!((data0 === "objective") || (data0 === "budget"))){
vErrors = put(vErrors, {instancePath:instancePath+"/what",keyword:"enum",params:{allowedValues: schema29.properties.what.enum},parentSchema:schema29.properties.what,data:data0});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema29.properties.id,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.id,data:data1});
errors++;
}
}
if(data.full !== undefined){
let data2 = data.full;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/full",keyword:"minLength",params:{limit: 1},parentSchema:schema29.properties.full,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/full",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.full,data:data2});
errors++;
}
}
if(data.quick !== undefined){
let data3 = data.quick;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/quick",keyword:"type",params:{type: schema29.properties.quick.type},parentSchema:schema29.properties.quick,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","description":"A canary beside its baseline.","additionalProperties":false,"required":["verdict","why","requests_needed","look","margins","sides","metrics","latency_ratio"],"properties":{"verdict":{"enum":["pass","fail","inconclusive","no_data"],"description":"What is shown."},"why":{"type":["string","null"],"description":"Why nothing could be compared."},"requests_needed":{"type":["integer","null"],"minimum":0,"description":"More requests of the canary that would decide; null where none is needed or foreseen."},"look":{"type":"integer","minimum":1,"description":"Which of the planned looks."},"margins":{"description":"What the policy tolerates.","oneOf":[{"type":"null"},{"$ref":"#/$defs/margins"}]},"sides":{"type":"object","description":"What was compared.","additionalProperties":false,"required":["canary","baseline"],"properties":{"canary":{"description":"The new version.","oneOf":[{"type":"null"},{"$ref":"#/$defs/compared_side"}]},"baseline":{"description":"The version before.","oneOf":[{"type":"null"},{"$ref":"#/$defs/compared_side"}]}}},"metrics":{"type":"array","description":"Empty where nothing could be compared.","items":{"type":"object","description":"One metric.","additionalProperties":false,"required":["metric","verdict","p_within","p_beyond"],"properties":{"metric":{"enum":["errors","degraded","latency"],"description":"Which."},"verdict":{"enum":["pass","fail","inconclusive"],"description":"What is shown of it."},"p_within":{"type":"number","minimum":0,"maximum":1,"description":"Evidence that it is within the margin: the smaller, the stronger."},"p_beyond":{"type":"number","minimum":0,"maximum":1,"description":"Evidence that it is beyond the margin."}}}},"latency_ratio":{"description":"How many times as long the canary takes (Hodges-Lehmann), with its 95 % interval.","oneOf":[{"type":"null"},{"$ref":"#/$defs/latency_ratio"}]}}};
const schema31 = {"type":"object","description":"As the policy states them, with defaults.","additionalProperties":false,"required":["error_odds_max","harmless_error_rate","latency_ratio_max","false_rollback","false_promotion","looks","overlap_min"],"properties":{"error_odds_max":{"type":"number","description":"Times the baseline's odds."},"harmless_error_rate":{"type":"number","description":"Share of errors that harms nobody."},"latency_ratio_max":{"type":"number","description":"Times the baseline's latency."},"false_rollback":{"type":"number","description":"Error of the judge, in all looks."},"false_promotion":{"type":"number","description":"Error of the judge, in all looks."},"looks":{"type":"number","description":"Looks planned."},"overlap_min":{"type":"number","description":"Share of time in common."}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_odds_max === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "error_odds_max"},parentSchema:schema31,data});
errors++;
}
if(data.harmless_error_rate === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "harmless_error_rate"},parentSchema:schema31,data});
errors++;
}
if(data.latency_ratio_max === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "latency_ratio_max"},parentSchema:schema31,data});
errors++;
}
if(data.false_rollback === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "false_rollback"},parentSchema:schema31,data});
errors++;
}
if(data.false_promotion === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "false_promotion"},parentSchema:schema31,data});
errors++;
}
if(data.looks === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "looks"},parentSchema:schema31,data});
errors++;
}
if(data.overlap_min === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "overlap_min"},parentSchema:schema31,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "error_odds_max") || (key0 === "harmless_error_rate")) || (key0 === "latency_ratio_max")) || (key0 === "false_rollback")) || (key0 === "false_promotion")) || (key0 === "looks")) || (key0 === "overlap_min"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data});
errors++;
}
}
if(data.error_odds_max !== undefined){
let data0 = data.error_odds_max;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/error_odds_max",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.error_odds_max,data:data0});
errors++;
}
}
if(data.harmless_error_rate !== undefined){
let data1 = data.harmless_error_rate;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/harmless_error_rate",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.harmless_error_rate,data:data1});
errors++;
}
}
if(data.latency_ratio_max !== undefined){
let data2 = data.latency_ratio_max;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/latency_ratio_max",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.latency_ratio_max,data:data2});
errors++;
}
}
if(data.false_rollback !== undefined){
let data3 = data.false_rollback;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/false_rollback",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.false_rollback,data:data3});
errors++;
}
}
if(data.false_promotion !== undefined){
let data4 = data.false_promotion;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/false_promotion",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.false_promotion,data:data4});
errors++;
}
}
if(data.looks !== undefined){
let data5 = data.looks;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/looks",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.looks,data:data5});
errors++;
}
}
if(data.overlap_min !== undefined){
let data6 = data.overlap_min;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = put(vErrors, {instancePath:instancePath+"/overlap_min",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.overlap_min,data:data6});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","description":"One side of the comparison.","additionalProperties":false,"required":["path","sha256","requests","errors","degraded","latencies","from","to"],"properties":{"path":{"type":"string","minLength":1,"description":"The report."},"sha256":{"$ref":"#/$defs/sha256"},"requests":{"type":"integer","minimum":0,"description":"Requests that left."},"errors":{"type":"integer","minimum":0,"description":"Those that failed."},"degraded":{"type":["integer","null"],"minimum":0,"description":"Those that were answered with the mark of degradation; null where nobody counted."},"latencies":{"type":"integer","minimum":0,"description":"Latencies that were compared."},"from":{"$ref":"#/$defs/time"},"to":{"$ref":"#/$defs/time"}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema32,data});
errors++;
}
if(data.sha256 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema32,data});
errors++;
}
if(data.requests === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requests"},parentSchema:schema32,data});
errors++;
}
if(data.errors === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "errors"},parentSchema:schema32,data});
errors++;
}
if(data.degraded === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "degraded"},parentSchema:schema32,data});
errors++;
}
if(data.latencies === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "latencies"},parentSchema:schema32,data});
errors++;
}
if(data.from === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"},parentSchema:schema32,data});
errors++;
}
if(data.to === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"},parentSchema:schema32,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "path") || (key0 === "sha256")) || (key0 === "requests")) || (key0 === "errors")) || (key0 === "degraded")) || (key0 === "latencies")) || (key0 === "from")) || (key0 === "to"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema32,data});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1},parentSchema:schema32.properties.path,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.path,data:data0});
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate59(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data2 = data.requests;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/requests",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.requests,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/requests",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema32.properties.requests,data:data2});
errors++;
}
}
}
if(data.errors !== undefined){
let data3 = data.errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/errors",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.errors,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/errors",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema32.properties.errors,data:data3});
errors++;
}
}
}
if(data.degraded !== undefined){
let data4 = data.degraded;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/degraded",keyword:"type",params:{type: schema32.properties.degraded.type},parentSchema:schema32.properties.degraded,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/degraded",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema32.properties.degraded,data:data4});
errors++;
}
}
}
if(data.latencies !== undefined){
let data5 = data.latencies;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/latencies",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.latencies,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/latencies",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema32.properties.latencies,data:data5});
errors++;
}
}
}
if(data.from !== undefined){
if(!(validate53(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate53(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","description":"A factor and its interval.","additionalProperties":false,"required":["ratio","low","high"],"properties":{"ratio":{"type":"number","description":"The median of all ratios."},"low":{"type":"number","description":"Lower end."},"high":{"type":"number","description":"Upper end."}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratio === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ratio"},parentSchema:schema33,data});
errors++;
}
if(data.low === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "low"},parentSchema:schema33,data});
errors++;
}
if(data.high === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "high"},parentSchema:schema33,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "ratio") || (key0 === "low")) || (key0 === "high"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema33,data});
errors++;
}
}
if(data.ratio !== undefined){
let data0 = data.ratio;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/ratio",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.ratio,data:data0});
errors++;
}
}
if(data.low !== undefined){
let data1 = data.low;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/low",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.low,data:data1});
errors++;
}
}
if(data.high !== undefined){
let data2 = data.high;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/high",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.high,data:data2});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema33,data});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verdict === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "verdict"},parentSchema:schema30,data});
errors++;
}
if(data.why === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "why"},parentSchema:schema30,data});
errors++;
}
if(data.requests_needed === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requests_needed"},parentSchema:schema30,data});
errors++;
}
if(data.look === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "look"},parentSchema:schema30,data});
errors++;
}
if(data.margins === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "margins"},parentSchema:schema30,data});
errors++;
}
if(data.sides === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sides"},parentSchema:schema30,data});
errors++;
}
if(data.metrics === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metrics"},parentSchema:schema30,data});
errors++;
}
if(data.latency_ratio === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "latency_ratio"},parentSchema:schema30,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "verdict") || (key0 === "why")) || (key0 === "requests_needed")) || (key0 === "look")) || (key0 === "margins")) || (key0 === "sides")) || (key0 === "metrics")) || (key0 === "latency_ratio"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
if(data.verdict !== undefined){
let data0 = data.verdict;
if(!((((data0 === "pass") || (data0 === "fail")) || (data0 === "inconclusive")) || (data0 === "no_data"))){
vErrors = put(vErrors, {instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues: schema30.properties.verdict.enum},parentSchema:schema30.properties.verdict,data:data0});
errors++;
}
}
if(data.why !== undefined){
let data1 = data.why;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/why",keyword:"type",params:{type: schema30.properties.why.type},parentSchema:schema30.properties.why,data:data1});
errors++;
}
}
if(data.requests_needed !== undefined){
let data2 = data.requests_needed;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/requests_needed",keyword:"type",params:{type: schema30.properties.requests_needed.type},parentSchema:schema30.properties.requests_needed,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/requests_needed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.requests_needed,data:data2});
errors++;
}
}
}
if(data.look !== undefined){
let data3 = data.look;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/look",keyword:"type",params:{type: "integer"},parentSchema:schema30.properties.look,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/look",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema30.properties.look,data:data3});
errors++;
}
}
}
if(data.margins !== undefined){
let data4 = data.margins;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(data4 !== null){
vErrors = put(vErrors, {instancePath:instancePath+"/margins",keyword:"type",params:{type: "null"},parentSchema:schema30.properties.margins.oneOf[0],data:data4});
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs13 = errors;
if(!(validate77(data4, {instancePath:instancePath+"/margins",parentData:data,parentDataProperty:"margins",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = put(vErrors, {instancePath:instancePath+"/margins",keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema30.properties.margins,data:data4});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.sides !== undefined){
let data5 = data.sides;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.canary === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/sides",keyword:"required",params:{missingProperty: "canary"},parentSchema:schema30.properties.sides,data:data5});
errors++;
}
if(data5.baseline === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/sides",keyword:"required",params:{missingProperty: "baseline"},parentSchema:schema30.properties.sides,data:data5});
errors++;
}
for(const key1 in data5){
if(!((key1 === "canary") || (key1 === "baseline"))){
vErrors = put(vErrors, {instancePath:instancePath+"/sides",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema30.properties.sides,data:data5});
errors++;
}
}
if(data5.canary !== undefined){
let data6 = data5.canary;
const _errs18 = errors;
let valid3 = false;
let passing1 = null;
const _errs19 = errors;
if(data6 !== null){
vErrors = put(vErrors, {instancePath:instancePath+"/sides/canary",keyword:"type",params:{type: "null"},parentSchema:schema30.properties.sides.properties.canary.oneOf[0],data:data6});
errors++;
}
var _valid1 = _errs19 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs21 = errors;
if(!(validate79(data6, {instancePath:instancePath+"/sides/canary",parentData:data5,parentDataProperty:"canary",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate79.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
vErrors = put(vErrors, {instancePath:instancePath+"/sides/canary",keyword:"oneOf",params:{passingSchemas: passing1},parentSchema:schema30.properties.sides.properties.canary,data:data6});
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data5.baseline !== undefined){
let data7 = data5.baseline;
const _errs23 = errors;
let valid4 = false;
let passing2 = null;
const _errs24 = errors;
if(data7 !== null){
vErrors = put(vErrors, {instancePath:instancePath+"/sides/baseline",keyword:"type",params:{type: "null"},parentSchema:schema30.properties.sides.properties.baseline.oneOf[0],data:data7});
errors++;
}
var _valid2 = _errs24 === errors;
if(_valid2){
valid4 = true;
passing2 = 0;
}
const _errs26 = errors;
if(!(validate79(data7, {instancePath:instancePath+"/sides/baseline",parentData:data5,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate79.errors);
errors = vErrors.length;
}
var _valid2 = _errs26 === errors;
if(_valid2 && valid4){
valid4 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid4 = true;
passing2 = 1;
}
}
if(!valid4){
vErrors = put(vErrors, {instancePath:instancePath+"/sides/baseline",keyword:"oneOf",params:{passingSchemas: passing2},parentSchema:schema30.properties.sides.properties.baseline,data:data7});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/sides",keyword:"type",params:{type: "object"},parentSchema:schema30.properties.sides,data:data5});
errors++;
}
}
if(data.metrics !== undefined){
let data8 = data.metrics;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.metric === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0,keyword:"required",params:{missingProperty: "metric"},parentSchema:schema30.properties.metrics.items,data:data9});
errors++;
}
if(data9.verdict === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0,keyword:"required",params:{missingProperty: "verdict"},parentSchema:schema30.properties.metrics.items,data:data9});
errors++;
}
if(data9.p_within === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0,keyword:"required",params:{missingProperty: "p_within"},parentSchema:schema30.properties.metrics.items,data:data9});
errors++;
}
if(data9.p_beyond === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0,keyword:"required",params:{missingProperty: "p_beyond"},parentSchema:schema30.properties.metrics.items,data:data9});
errors++;
}
for(const key2 in data9){
if(!((((key2 === "metric") || (key2 === "verdict")) || (key2 === "p_within")) || (key2 === "p_beyond"))){
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema30.properties.metrics.items,data:data9});
errors++;
}
}
if(data9.metric !== undefined){
let data10 = data9.metric;
if(!(((data10 === "errors") || (data10 === "degraded")) || (data10 === "latency"))){
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/metric",keyword:"enum",params:{allowedValues: schema30.properties.metrics.items.properties.metric.enum},parentSchema:schema30.properties.metrics.items.properties.metric,data:data10});
errors++;
}
}
if(data9.verdict !== undefined){
let data11 = data9.verdict;
if(!(((data11 === "pass") || (data11 === "fail")) || (data11 === "inconclusive"))){
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/verdict",keyword:"enum",params:{allowedValues: schema30.properties.metrics.items.properties.verdict.enum},parentSchema:schema30.properties.metrics.items.properties.verdict,data:data11});
errors++;
}
}
if(data9.p_within !== undefined){
let data12 = data9.p_within;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/p_within",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30.properties.metrics.items.properties.p_within,data:data12});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/p_within",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.metrics.items.properties.p_within,data:data12});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/p_within",keyword:"type",params:{type: "number"},parentSchema:schema30.properties.metrics.items.properties.p_within,data:data12});
errors++;
}
}
if(data9.p_beyond !== undefined){
let data13 = data9.p_beyond;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/p_beyond",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30.properties.metrics.items.properties.p_beyond,data:data13});
errors++;
}
if(data13 < 0 || isNaN(data13)){
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/p_beyond",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.metrics.items.properties.p_beyond,data:data13});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/p_beyond",keyword:"type",params:{type: "number"},parentSchema:schema30.properties.metrics.items.properties.p_beyond,data:data13});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/metrics/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema30.properties.metrics.items,data:data9});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/metrics",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.metrics,data:data8});
errors++;
}
}
if(data.latency_ratio !== undefined){
let data14 = data.latency_ratio;
const _errs39 = errors;
let valid8 = false;
let passing3 = null;
const _errs40 = errors;
if(data14 !== null){
vErrors = put(vErrors, {instancePath:instancePath+"/latency_ratio",keyword:"type",params:{type: "null"},parentSchema:schema30.properties.latency_ratio.oneOf[0],data:data14});
errors++;
}
var _valid3 = _errs40 === errors;
if(_valid3){
valid8 = true;
passing3 = 0;
}
const _errs42 = errors;
if(!(validate85(data14, {instancePath:instancePath+"/latency_ratio",parentData:data,parentDataProperty:"latency_ratio",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate85.errors);
errors = vErrors.length;
}
var _valid3 = _errs42 === errors;
if(_valid3 && valid8){
valid8 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid8 = true;
passing3 = 1;
}
}
if(!valid8){
vErrors = put(vErrors, {instancePath:instancePath+"/latency_ratio",keyword:"oneOf",params:{passingSchemas: passing3},parentSchema:schema30.properties.latency_ratio,data:data14});
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","description":"One error budget.","additionalProperties":false,"required":["id","goal","budgeting_method","period_days","requests","failed","left","alerts"],"properties":{"id":{"type":"string","minLength":1,"description":"Its name."},"goal":{"type":"number","description":"As the policy or the objective of the budget states it."},"budgeting_method":{"enum":["occurrences","timeslices"],"description":"What is counted below: requests, or seconds."},"period_days":{"type":"number","description":"The period."},"requests":{"type":"number","minimum":0,"description":"Measured in the period; seconds by timeslices."},"failed":{"type":"number","minimum":0,"description":"Of these, failed."},"left":{"type":["number","null"],"description":"Share of the budget that is left, below 0 where more was spent; null where too little was measured."},"alerts":{"type":"array","description":"Burn alerts.","items":{"type":"object","description":"One alert.","additionalProperties":false,"required":["id","burn_rate_max","long_burn_rate","short_burn_rate","outcome"],"properties":{"id":{"type":"string","minLength":1,"description":"Its name."},"burn_rate_max":{"type":"number","description":"It fires at this rate, in both windows."},"severity":{"enum":["p1","p2"],"description":"As the policy states it; not there where it does not."},"long_burn_rate":{"type":["number","null"],"description":"In the long window; null where too little was measured."},"short_burn_rate":{"type":["number","null"],"description":"In the short window; null where too little was measured."},"outcome":{"enum":["pass","fail","no_data"],"description":"As the check says."}}}}}};

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
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema34,data});
errors++;
}
if(data.goal === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "goal"},parentSchema:schema34,data});
errors++;
}
if(data.budgeting_method === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "budgeting_method"},parentSchema:schema34,data});
errors++;
}
if(data.period_days === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "period_days"},parentSchema:schema34,data});
errors++;
}
if(data.requests === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requests"},parentSchema:schema34,data});
errors++;
}
if(data.failed === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "failed"},parentSchema:schema34,data});
errors++;
}
if(data.left === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "left"},parentSchema:schema34,data});
errors++;
}
if(data.alerts === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "alerts"},parentSchema:schema34,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "goal")) || (key0 === "budgeting_method")) || (key0 === "period_days")) || (key0 === "requests")) || (key0 === "failed")) || (key0 === "left")) || (key0 === "alerts"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema34.properties.id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema34.properties.id,data:data0});
errors++;
}
}
if(data.goal !== undefined){
let data1 = data.goal;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/goal",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.goal,data:data1});
errors++;
}
}
if(data.budgeting_method !== undefined){
let data2 = data.budgeting_method;
if(!((data2 === "occurrences") || (data2 === "timeslices"))){
vErrors = put(vErrors, {instancePath:instancePath+"/budgeting_method",keyword:"enum",params:{allowedValues: schema34.properties.budgeting_method.enum},parentSchema:schema34.properties.budgeting_method,data:data2});
errors++;
}
}
if(data.period_days !== undefined){
let data3 = data.period_days;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/period_days",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.period_days,data:data3});
errors++;
}
}
if(data.requests !== undefined){
let data4 = data.requests;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/requests",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema34.properties.requests,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/requests",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.requests,data:data4});
errors++;
}
}
if(data.failed !== undefined){
let data5 = data.failed;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/failed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema34.properties.failed,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/failed",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.failed,data:data5});
errors++;
}
}
if(data.left !== undefined){
let data6 = data.left;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/left",keyword:"type",params:{type: schema34.properties.left.type},parentSchema:schema34.properties.left,data:data6});
errors++;
}
}
if(data.alerts !== undefined){
let data7 = data.alerts;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema34.properties.alerts.items,data:data8});
errors++;
}
if(data8.burn_rate_max === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"required",params:{missingProperty: "burn_rate_max"},parentSchema:schema34.properties.alerts.items,data:data8});
errors++;
}
if(data8.long_burn_rate === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"required",params:{missingProperty: "long_burn_rate"},parentSchema:schema34.properties.alerts.items,data:data8});
errors++;
}
if(data8.short_burn_rate === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"required",params:{missingProperty: "short_burn_rate"},parentSchema:schema34.properties.alerts.items,data:data8});
errors++;
}
if(data8.outcome === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"required",params:{missingProperty: "outcome"},parentSchema:schema34.properties.alerts.items,data:data8});
errors++;
}
for(const key1 in data8){
if(!((((((key1 === "id") || (key1 === "burn_rate_max")) || (key1 === "severity")) || (key1 === "long_burn_rate")) || (key1 === "short_burn_rate")) || (key1 === "outcome"))){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema34.properties.alerts.items,data:data8});
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(func4(data9) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema34.properties.alerts.items.properties.id,data:data9});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema34.properties.alerts.items.properties.id,data:data9});
errors++;
}
}
if(data8.burn_rate_max !== undefined){
let data10 = data8.burn_rate_max;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0+"/burn_rate_max",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.alerts.items.properties.burn_rate_max,data:data10});
errors++;
}
}
if(data8.severity !== undefined){
let data11 = data8.severity;
if(!((data11 === "p1") || (data11 === "p2"))){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0+"/severity",keyword:"enum",params:{allowedValues: schema34.properties.alerts.items.properties.severity.enum},parentSchema:schema34.properties.alerts.items.properties.severity,data:data11});
errors++;
}
}
if(data8.long_burn_rate !== undefined){
let data12 = data8.long_burn_rate;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0+"/long_burn_rate",keyword:"type",params:{type: schema34.properties.alerts.items.properties.long_burn_rate.type},parentSchema:schema34.properties.alerts.items.properties.long_burn_rate,data:data12});
errors++;
}
}
if(data8.short_burn_rate !== undefined){
let data13 = data8.short_burn_rate;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0+"/short_burn_rate",keyword:"type",params:{type: schema34.properties.alerts.items.properties.short_burn_rate.type},parentSchema:schema34.properties.alerts.items.properties.short_burn_rate,data:data13});
errors++;
}
}
if(data8.outcome !== undefined){
let data14 = data8.outcome;
if(!(((data14 === "pass") || (data14 === "fail")) || (data14 === "no_data"))){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0+"/outcome",keyword:"enum",params:{allowedValues: schema34.properties.alerts.items.properties.outcome.enum},parentSchema:schema34.properties.alerts.items.properties.outcome,data:data14});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema34.properties.alerts.items,data:data8});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/alerts",keyword:"type",params:{type: "array"},parentSchema:schema34.properties.alerts,data:data7});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema34,data});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","description":"How one figure went over the last reports.","additionalProperties":false,"required":["id","reports","p","slope","room_lost","outcome"],"properties":{"id":{"type":"string","minLength":1,"description":"The objective."},"reports":{"type":"integer","minimum":0,"description":"Reports that hold the figure."},"p":{"type":["number","null"],"description":"How often chance alone would show as much worsening, whichever one report is left out; null where nothing is judged."},"slope":{"type":["number","null"],"description":"Change from one report to the next, above 0 where it is for the worse; in the unit of the figure."},"room_lost":{"type":["number","null"],"description":"Worsening over all the reports, as a share of the room that the objective leaves; null also where it leaves none."},"outcome":{"enum":["pass","fail","no_data"],"description":"As the check says."}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema35,data});
errors++;
}
if(data.reports === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reports"},parentSchema:schema35,data});
errors++;
}
if(data.p === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "p"},parentSchema:schema35,data});
errors++;
}
if(data.slope === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "slope"},parentSchema:schema35,data});
errors++;
}
if(data.room_lost === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "room_lost"},parentSchema:schema35,data});
errors++;
}
if(data.outcome === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"},parentSchema:schema35,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "reports")) || (key0 === "p")) || (key0 === "slope")) || (key0 === "room_lost")) || (key0 === "outcome"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema35.properties.id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema35.properties.id,data:data0});
errors++;
}
}
if(data.reports !== undefined){
let data1 = data.reports;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/reports",keyword:"type",params:{type: "integer"},parentSchema:schema35.properties.reports,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/reports",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema35.properties.reports,data:data1});
errors++;
}
}
}
if(data.p !== undefined){
let data2 = data.p;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/p",keyword:"type",params:{type: schema35.properties.p.type},parentSchema:schema35.properties.p,data:data2});
errors++;
}
}
if(data.slope !== undefined){
let data3 = data.slope;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/slope",keyword:"type",params:{type: schema35.properties.slope.type},parentSchema:schema35.properties.slope,data:data3});
errors++;
}
}
if(data.room_lost !== undefined){
let data4 = data.room_lost;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/room_lost",keyword:"type",params:{type: schema35.properties.room_lost.type},parentSchema:schema35.properties.room_lost,data:data4});
errors++;
}
}
if(data.outcome !== undefined){
let data5 = data.outcome;
if(!(((data5 === "pass") || (data5 === "fail")) || (data5 === "no_data"))){
vErrors = put(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema35.properties.outcome.enum},parentSchema:schema35.properties.outcome,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema35,data});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/report/slo-guard.schema.json" */;
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
if("slo-guard" !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"const",params:{allowedValue: "slo-guard"},parentSchema:schema19.properties.report,data:data1});
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
if(data15.profile === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "profile"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.measurement === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "measurement"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.objectives === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "objectives"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
for(const key2 in data15){
if(!(((((((key2 === "profile") || (key2 === "measurement")) || (key2 === "objectives")) || (key2 === "left_out")) || (key2 === "canary")) || (key2 === "budgets")) || (key2 === "trends"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.result,data:data15});
errors++;
}
}
if(data15.profile !== undefined){
let data16 = data15.profile;
if(!(((data16 === "full") || (data16 === "quick")) || (data16 === "canary"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/profile",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.profile.enum},parentSchema:schema19.properties.result.properties.profile,data:data16});
errors++;
}
}
if(data15.measurement !== undefined){
let data17 = data15.measurement;
const _errs30 = errors;
let valid7 = false;
let passing0 = null;
const _errs31 = errors;
if(data17 !== null){
vErrors = put(vErrors, {instancePath:instancePath+"/result/measurement",keyword:"type",params:{type: "null"},parentSchema:schema19.properties.result.properties.measurement.oneOf[0],data:data17});
errors++;
}
var _valid0 = _errs31 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs33 = errors;
if(!(validate69(data17, {instancePath:instancePath+"/result/measurement",parentData:data15,parentDataProperty:"measurement",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs33 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
vErrors = put(vErrors, {instancePath:instancePath+"/result/measurement",keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema19.properties.result.properties.measurement,data:data17});
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data15.objectives !== undefined){
let data18 = data15.objectives;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(!(validate72(data18[i2], {instancePath:instancePath+"/result/objectives/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/objectives",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.objectives,data:data18});
errors++;
}
}
if(data15.left_out !== undefined){
let data20 = data15.left_out;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate74(data20[i3], {instancePath:instancePath+"/result/left_out/" + i3,parentData:data20,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/left_out",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.left_out,data:data20});
errors++;
}
}
if(data15.canary !== undefined){
if(!(validate76(data15.canary, {instancePath:instancePath+"/result/canary",parentData:data15,parentDataProperty:"canary",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data15.budgets !== undefined){
let data23 = data15.budgets;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(!(validate88(data23[i4], {instancePath:instancePath+"/result/budgets/" + i4,parentData:data23,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/budgets",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.budgets,data:data23});
errors++;
}
}
if(data15.trends !== undefined){
let data25 = data15.trends;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
if(!(validate90(data25[i5], {instancePath:instancePath+"/result/trends/" + i5,parentData:data25,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/trends",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.trends,data:data25});
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