// @ts-nocheck
// Made by `npm run generate` from schemas/report/release-preflight.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { ReleasePreflightReport } from "./report-release-preflight.types.ts";

export const validate: Validator<ReleasePreflightReport> = validate52;
const schema19 = {"description":"What a preflight leaves behind: its verdict and the complete gate-evidence map.","type":"object","additionalProperties":false,"required":["schema_version","report","id","tool","verdict","strict","started_at","ended_at","subject","inputs","checks","result"],"properties":{"schema_version":{"const":1},"report":{"const":"release-preflight"},"id":{"type":"string","minLength":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1}}},"verdict":{"enum":["pass","fail","undecided"]},"strict":{"type":"boolean"},"started_at":{"type":"string","format":"date-time"},"ended_at":{"type":"string","format":"date-time"},"subject":{"type":"object","additionalProperties":false,"required":[],"properties":{"version":{"type":"string","minLength":1},"commit":{"type":"string","minLength":1},"release_candidate_id":{"type":"string","minLength":1},"correlation_id":{"type":"string","minLength":1}}},"inputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","sha256","role"],"properties":{"path":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"role":{"type":"string","minLength":1}}}},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}},"result":{"$ref":"#/$defs/result"}}};
const func3 = Object.prototype.hasOwnProperty;
const func4 = ucs2lengthModule.default;
const formats0 = FORMATS["date-time"];
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const schema20 = {"type":"object","additionalProperties":false,"required":["id","outcome","enforced","message","locations"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"outcome":{"enum":["pass","fail","no_data","not_applicable","waived"]},"enforced":{"type":"boolean"},"message":{"type":"string","minLength":1},"expected":{"type":"string"},"observed":{"type":"string"},"locations":{"type":"array","items":{"$ref":"#/$defs/location"}},"remediation":{"type":"string","minLength":1},"docs":{"type":"string","minLength":1}}};
const pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const schema21 = {"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1},"pointer":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"end_line":{"type":"integer","minimum":1},"end_column":{"type":"integer","minimum":1}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "file"},parentSchema:schema21,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "file") || (key0 === "pointer")) || (key0 === "line")) || (key0 === "column")) || (key0 === "end_line")) || (key0 === "end_column"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data});
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.file,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.file,data:data0});
errors++;
}
}
if(data.pointer !== undefined){
let data1 = data.pointer;
if(typeof data1 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.pointer,data:data1});
errors++;
}
}
if(data.line !== undefined){
let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema21.properties.line,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema21.properties.line,data:data2});
errors++;
}
}
}
if(data.column !== undefined){
let data3 = data.column;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema21.properties.column,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema21.properties.column,data:data3});
errors++;
}
}
}
if(data.end_line !== undefined){
let data4 = data.end_line;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/end_line",keyword:"type",params:{type: "integer"},parentSchema:schema21.properties.end_line,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/end_line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema21.properties.end_line,data:data4});
errors++;
}
}
}
if(data.end_column !== undefined){
let data5 = data.end_column;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/end_column",keyword:"type",params:{type: "integer"},parentSchema:schema21.properties.end_column,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/end_column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema21.properties.end_column,data:data5});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema20,data});
errors++;
}
if(data.outcome === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"},parentSchema:schema20,data});
errors++;
}
if(data.enforced === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "enforced"},parentSchema:schema20,data});
errors++;
}
if(data.message === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"},parentSchema:schema20,data});
errors++;
}
if(data.locations === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "locations"},parentSchema:schema20,data});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema20.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},parentSchema:schema20.properties.id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.id,data:data0});
errors++;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(!(((((data1 === "pass") || (data1 === "fail")) || (data1 === "no_data")) || (data1 === "not_applicable")) || (data1 === "waived"))){
vErrors = put(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema20.properties.outcome.enum},parentSchema:schema20.properties.outcome,data:data1});
errors++;
}
}
if(data.enforced !== undefined){
let data2 = data.enforced;
if(typeof data2 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/enforced",keyword:"type",params:{type: "boolean"},parentSchema:schema20.properties.enforced,data:data2});
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(func4(data3) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1},parentSchema:schema20.properties.message,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.message,data:data3});
errors++;
}
}
if(data.expected !== undefined){
let data4 = data.expected;
if(typeof data4 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/expected",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.expected,data:data4});
errors++;
}
}
if(data.observed !== undefined){
let data5 = data.observed;
if(typeof data5 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/observed",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.observed,data:data5});
errors++;
}
}
if(data.locations !== undefined){
let data6 = data.locations;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data6[i0], {instancePath:instancePath+"/locations/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/locations",keyword:"type",params:{type: "array"},parentSchema:schema20.properties.locations,data:data6});
errors++;
}
}
if(data.remediation !== undefined){
let data8 = data.remediation;
if(typeof data8 === "string"){
if(func4(data8) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/remediation",keyword:"minLength",params:{limit: 1},parentSchema:schema20.properties.remediation,data:data8});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/remediation",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.remediation,data:data8});
errors++;
}
}
if(data.docs !== undefined){
let data9 = data.docs;
if(typeof data9 === "string"){
if(func4(data9) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/docs",keyword:"minLength",params:{limit: 1},parentSchema:schema20.properties.docs,data:data9});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/docs",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.docs,data:data9});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema20,data});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"required":["run_id","run_dir","profile","satisfies_promotion","promotion_obstacles","interrupted","jobs","duration_ms","counts","critical_path","repository","runtime","gates"],"properties":{"run_id":{"type":"string","minLength":1},"run_dir":{"type":"string","minLength":1},"profile":{"$ref":"#/$defs/profile"},"satisfies_promotion":{"type":"boolean"},"promotion_obstacles":{"type":"array","items":{"type":"string","minLength":1}},"interrupted":{"type":"boolean"},"jobs":{"type":"integer","minimum":1},"duration_ms":{"type":"number","minimum":0},"counts":{"type":"object","additionalProperties":false,"required":["gates","passed","failed","no_data","not_applicable","reused","taken_over","flaky","exit_code_only"],"properties":{"gates":{"type":"integer","minimum":0},"passed":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"no_data":{"type":"integer","minimum":0},"not_applicable":{"type":"integer","minimum":0},"reused":{"type":"integer","minimum":0},"taken_over":{"type":"integer","minimum":0},"flaky":{"type":"integer","minimum":0},"exit_code_only":{"type":"integer","minimum":0}}},"critical_path":{"type":"object","additionalProperties":false,"required":["gates","duration_ms"],"properties":{"gates":{"type":"array","items":{"type":"string","minLength":1}},"duration_ms":{"type":"number","minimum":0}}},"repository":{"type":"object","additionalProperties":false,"required":[],"properties":{"root_commit":{"type":"string","minLength":1},"commit":{"type":"string","minLength":1},"dirty":{"type":"boolean"}}},"runtime":{"type":"object","additionalProperties":false,"required":["node","platform","cores"],"properties":{"node":{"type":"string","minLength":1},"platform":{"type":"string","minLength":1},"cores":{"type":"integer","minimum":1}}},"from_report":{"type":"object","additionalProperties":false,"required":["id","path","sha256"],"properties":{"id":{"type":"string","minLength":1},"path":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"gates":{"type":"array","items":{"$ref":"#/$defs/gate"},"description":"The gate-evidence map: every gate of the policy, in the policy's order."}}};
const schema23 = {"enum":["full","quick","partial"]};

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
if(!(((data === "full") || (data === "quick")) || (data === "partial"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema23.enum},parentSchema:schema23,data});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"required":["id","title","argv","needs","profile","required","outcome","how","reason","message","duration_ms","attempts","flaky","evidence","findings","findings_dropped","last_lines"],"properties":{"id":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"argv":{"type":"array","minItems":1,"items":{"type":"string"}},"needs":{"type":"array","items":{"type":"string","minLength":1}},"profile":{"enum":["quick","full"]},"required":{"type":"boolean"},"exit_code_only":{"type":"string","minLength":1,"description":"The reason that the policy gives for promising no evidence."},"outcome":{"$ref":"#/$defs/outcome"},"how":{"enum":["ran","reused","taken_over","not_run"]},"reason":{"$ref":"#/$defs/reason"},"message":{"type":"string","minLength":1},"started_at":{"type":"string","format":"date-time"},"ended_at":{"type":"string","format":"date-time"},"duration_ms":{"type":"number","minimum":0},"expected_ms":{"type":"number","minimum":0,"description":"Median of earlier runs."},"attempts":{"type":"array","items":{"$ref":"#/$defs/attempt"}},"flaky":{"type":"boolean"},"log":{"$ref":"#/$defs/log"},"evidence":{"type":"array","items":{"$ref":"#/$defs/evidence"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"findings_dropped":{"type":"integer","minimum":0},"last_lines":{"type":"array","items":{"type":"string"}},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"Over inputs, command, tools and environment."},"reuse":{"$ref":"#/$defs/reuse"}}};
const schema25 = {"enum":["pass","fail","no_data","not_applicable"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "pass") || (data === "fail")) || (data === "no_data")) || (data === "not_applicable"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema25.enum},parentSchema:schema25,data});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"enum":["passed","exit_nonzero","policy_error","undecided_by_gate","timeout","killed","not_started","interrupted","inputs_missing","evidence_missing","evidence_empty","evidence_stale","evidence_foreign","evidence_invalid","evidence_contradicts","nothing_counted","need_not_passed","skipped","not_in_profile","not_selected","fail_fast"]};

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
if(!(((((((((((((((((((((data === "passed") || (data === "exit_nonzero")) || (data === "policy_error")) || (data === "undecided_by_gate")) || (data === "timeout")) || (data === "killed")) || (data === "not_started")) || (data === "interrupted")) || (data === "inputs_missing")) || (data === "evidence_missing")) || (data === "evidence_empty")) || (data === "evidence_stale")) || (data === "evidence_foreign")) || (data === "evidence_invalid")) || (data === "evidence_contradicts")) || (data === "nothing_counted")) || (data === "need_not_passed")) || (data === "skipped")) || (data === "not_in_profile")) || (data === "not_selected")) || (data === "fail_fast"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema26.enum},parentSchema:schema26,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"required":["number","started_at","duration_ms","outcome","reason","end"],"properties":{"number":{"type":"integer","minimum":1},"started_at":{"type":"string","format":"date-time"},"duration_ms":{"type":"number","minimum":0},"outcome":{"$ref":"#/$defs/outcome"},"reason":{"$ref":"#/$defs/reason"},"end":{"$ref":"#/$defs/end"}}};
const schema28 = {"type":"object","description":"How a process ended.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["exited","signaled","timeout","aborted","not_started"]},"code":{"type":"integer"},"signal":{"type":"string","minLength":1},"detail":{"type":"string","minLength":1}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema28,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "code")) || (key0 === "signal")) || (key0 === "detail"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((((data0 === "exited") || (data0 === "signaled")) || (data0 === "timeout")) || (data0 === "aborted")) || (data0 === "not_started"))){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema28.properties.kind.enum},parentSchema:schema28.properties.kind,data:data0});
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "integer"},parentSchema:schema28.properties.code,data:data1});
errors++;
}
}
if(data.signal !== undefined){
let data2 = data.signal;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/signal",keyword:"minLength",params:{limit: 1},parentSchema:schema28.properties.signal,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/signal",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.signal,data:data2});
errors++;
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 === "string"){
if(func4(data3) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/detail",keyword:"minLength",params:{limit: 1},parentSchema:schema28.properties.detail,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.detail,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.number === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"},parentSchema:schema27,data});
errors++;
}
if(data.started_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "started_at"},parentSchema:schema27,data});
errors++;
}
if(data.duration_ms === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema27,data});
errors++;
}
if(data.outcome === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"},parentSchema:schema27,data});
errors++;
}
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema27,data});
errors++;
}
if(data.end === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "end"},parentSchema:schema27,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "number") || (key0 === "started_at")) || (key0 === "duration_ms")) || (key0 === "outcome")) || (key0 === "reason")) || (key0 === "end"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.number,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/number",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27.properties.number,data:data0});
errors++;
}
}
}
if(data.started_at !== undefined){
let data1 = data.started_at;
if(typeof data1 === "string"){
if(!(formats0.holds(data1))){
vErrors = put(vErrors, {instancePath:instancePath+"/started_at",keyword:"format",params:{format: "date-time"},parentSchema:schema27.properties.started_at,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/started_at",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.started_at,data:data1});
errors++;
}
}
if(data.duration_ms !== undefined){
let data2 = data.duration_ms;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.duration_ms,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema27.properties.duration_ms,data:data2});
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate61(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate63(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate68(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"required":["path","sha256","bytes"],"properties":{"path":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":0}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema29,data});
errors++;
}
if(data.sha256 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema29,data});
errors++;
}
if(data.bytes === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bytes"},parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "sha256")) || (key0 === "bytes"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1},parentSchema:schema29.properties.path,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.path,data:data0});
errors++;
}
}
if(data.sha256 !== undefined){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema29.properties.sha256,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.sha256,data:data1});
errors++;
}
}
if(data.bytes !== undefined){
let data2 = data.bytes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.bytes,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.bytes,data:data2});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":false,"required":["kind","source","sha256","bytes"],"properties":{"kind":{"enum":["report","junit","vitest_json","json","sarif","closing_line"]},"source":{"type":"string","minLength":1,"description":"Path relative to the root, or stdout, stderr, output."},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":0},"count":{"type":"integer","minimum":0,"description":"How much was looked at."},"counted":{"type":"string","minLength":1,"description":"Of what: tests, results, files."}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema30,data});
errors++;
}
if(data.source === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"},parentSchema:schema30,data});
errors++;
}
if(data.sha256 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema30,data});
errors++;
}
if(data.bytes === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bytes"},parentSchema:schema30,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "source")) || (key0 === "sha256")) || (key0 === "bytes")) || (key0 === "count")) || (key0 === "counted"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((((data0 === "report") || (data0 === "junit")) || (data0 === "vitest_json")) || (data0 === "json")) || (data0 === "sarif")) || (data0 === "closing_line"))){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema30.properties.kind.enum},parentSchema:schema30.properties.kind,data:data0});
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1},parentSchema:schema30.properties.source,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.source,data:data1});
errors++;
}
}
if(data.sha256 !== undefined){
let data2 = data.sha256;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema30.properties.sha256,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.sha256,data:data2});
errors++;
}
}
if(data.bytes !== undefined){
let data3 = data.bytes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},parentSchema:schema30.properties.bytes,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.bytes,data:data3});
errors++;
}
}
}
if(data.count !== undefined){
let data4 = data.count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema30.properties.count,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.count,data:data4});
errors++;
}
}
}
if(data.counted !== undefined){
let data5 = data.counted;
if(typeof data5 === "string"){
if(func4(data5) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/counted",keyword:"minLength",params:{limit: 1},parentSchema:schema30.properties.counted,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/counted",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.counted,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","description":"One thing that a gate found wrong, read from its evidence.","additionalProperties":false,"required":["id","message"],"properties":{"id":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"file":{"type":"string","minLength":1},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};

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
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema31,data});
errors++;
}
if(data.message === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"},parentSchema:schema31,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "message")) || (key0 === "file")) || (key0 === "line")) || (key0 === "column"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.id,data:data0});
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.message,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.message,data:data1});
errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.file,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.file,data:data2});
errors++;
}
}
if(data.line !== undefined){
let data3 = data.line;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema31.properties.line,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema31.properties.line,data:data3});
errors++;
}
}
}
if(data.column !== undefined){
let data4 = data.column;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema31.properties.column,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema31.properties.column,data:data4});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","description":"Where an outcome that this run did not make comes from.","additionalProperties":false,"required":["report_id","report_path","report_sha256","ended_at","digest"],"properties":{"report_id":{"type":"string","minLength":1},"report_path":{"type":"string","minLength":1},"report_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"ended_at":{"type":"string","format":"date-time"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"}}};

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
if(data.report_id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "report_id"},parentSchema:schema32,data});
errors++;
}
if(data.report_path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "report_path"},parentSchema:schema32,data});
errors++;
}
if(data.report_sha256 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "report_sha256"},parentSchema:schema32,data});
errors++;
}
if(data.ended_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ended_at"},parentSchema:schema32,data});
errors++;
}
if(data.digest === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"},parentSchema:schema32,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "report_id") || (key0 === "report_path")) || (key0 === "report_sha256")) || (key0 === "ended_at")) || (key0 === "digest"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema32,data});
errors++;
}
}
if(data.report_id !== undefined){
let data0 = data.report_id;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/report_id",keyword:"minLength",params:{limit: 1},parentSchema:schema32.properties.report_id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/report_id",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.report_id,data:data0});
errors++;
}
}
if(data.report_path !== undefined){
let data1 = data.report_path;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/report_path",keyword:"minLength",params:{limit: 1},parentSchema:schema32.properties.report_path,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/report_path",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.report_path,data:data1});
errors++;
}
}
if(data.report_sha256 !== undefined){
let data2 = data.report_sha256;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/report_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema32.properties.report_sha256,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/report_sha256",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.report_sha256,data:data2});
errors++;
}
}
if(data.ended_at !== undefined){
let data3 = data.ended_at;
if(typeof data3 === "string"){
if(!(formats0.holds(data3))){
vErrors = put(vErrors, {instancePath:instancePath+"/ended_at",keyword:"format",params:{format: "date-time"},parentSchema:schema32.properties.ended_at,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/ended_at",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.ended_at,data:data3});
errors++;
}
}
if(data.digest !== undefined){
let data4 = data.digest;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema32.properties.digest,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.digest,data:data4});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
if(data.title === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema24,data});
errors++;
}
if(data.argv === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "argv"},parentSchema:schema24,data});
errors++;
}
if(data.needs === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "needs"},parentSchema:schema24,data});
errors++;
}
if(data.profile === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "profile"},parentSchema:schema24,data});
errors++;
}
if(data.required === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "required"},parentSchema:schema24,data});
errors++;
}
if(data.outcome === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"},parentSchema:schema24,data});
errors++;
}
if(data.how === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "how"},parentSchema:schema24,data});
errors++;
}
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema24,data});
errors++;
}
if(data.message === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"},parentSchema:schema24,data});
errors++;
}
if(data.duration_ms === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema24,data});
errors++;
}
if(data.attempts === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attempts"},parentSchema:schema24,data});
errors++;
}
if(data.flaky === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "flaky"},parentSchema:schema24,data});
errors++;
}
if(data.evidence === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "evidence"},parentSchema:schema24,data});
errors++;
}
if(data.findings === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "findings"},parentSchema:schema24,data});
errors++;
}
if(data.findings_dropped === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "findings_dropped"},parentSchema:schema24,data});
errors++;
}
if(data.last_lines === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "last_lines"},parentSchema:schema24,data});
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
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema24.properties.title,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.title,data:data1});
errors++;
}
}
if(data.argv !== undefined){
let data2 = data.argv;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"minItems",params:{limit: 1},parentSchema:schema24.properties.argv,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/argv/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema24.properties.argv.items,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.argv,data:data2});
errors++;
}
}
if(data.needs !== undefined){
let data4 = data.needs;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func4(data5) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/needs/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema24.properties.needs.items,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/needs/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema24.properties.needs.items,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/needs",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.needs,data:data4});
errors++;
}
}
if(data.profile !== undefined){
let data6 = data.profile;
if(!((data6 === "quick") || (data6 === "full"))){
vErrors = put(vErrors, {instancePath:instancePath+"/profile",keyword:"enum",params:{allowedValues: schema24.properties.profile.enum},parentSchema:schema24.properties.profile,data:data6});
errors++;
}
}
if(data.required !== undefined){
let data7 = data.required;
if(typeof data7 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.required,data:data7});
errors++;
}
}
if(data.exit_code_only !== undefined){
let data8 = data.exit_code_only;
if(typeof data8 === "string"){
if(func4(data8) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/exit_code_only",keyword:"minLength",params:{limit: 1},parentSchema:schema24.properties.exit_code_only,data:data8});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/exit_code_only",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.exit_code_only,data:data8});
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate61(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.how !== undefined){
let data10 = data.how;
if(!((((data10 === "ran") || (data10 === "reused")) || (data10 === "taken_over")) || (data10 === "not_run"))){
vErrors = put(vErrors, {instancePath:instancePath+"/how",keyword:"enum",params:{allowedValues: schema24.properties.how.enum},parentSchema:schema24.properties.how,data:data10});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate63(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data12 = data.message;
if(typeof data12 === "string"){
if(func4(data12) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1},parentSchema:schema24.properties.message,data:data12});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.message,data:data12});
errors++;
}
}
if(data.started_at !== undefined){
let data13 = data.started_at;
if(typeof data13 === "string"){
if(!(formats0.holds(data13))){
vErrors = put(vErrors, {instancePath:instancePath+"/started_at",keyword:"format",params:{format: "date-time"},parentSchema:schema24.properties.started_at,data:data13});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/started_at",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.started_at,data:data13});
errors++;
}
}
if(data.ended_at !== undefined){
let data14 = data.ended_at;
if(typeof data14 === "string"){
if(!(formats0.holds(data14))){
vErrors = put(vErrors, {instancePath:instancePath+"/ended_at",keyword:"format",params:{format: "date-time"},parentSchema:schema24.properties.ended_at,data:data14});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/ended_at",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.ended_at,data:data14});
errors++;
}
}
if(data.duration_ms !== undefined){
let data15 = data.duration_ms;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.duration_ms,data:data15});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.duration_ms,data:data15});
errors++;
}
}
if(data.expected_ms !== undefined){
let data16 = data.expected_ms;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = put(vErrors, {instancePath:instancePath+"/expected_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.expected_ms,data:data16});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/expected_ms",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.expected_ms,data:data16});
errors++;
}
}
if(data.attempts !== undefined){
let data17 = data.attempts;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate65(data17[i2], {instancePath:instancePath+"/attempts/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/attempts",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.attempts,data:data17});
errors++;
}
}
if(data.flaky !== undefined){
let data19 = data.flaky;
if(typeof data19 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/flaky",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.flaky,data:data19});
errors++;
}
}
if(data.log !== undefined){
if(!(validate71(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data21 = data.evidence;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(!(validate73(data21[i3], {instancePath:instancePath+"/evidence/" + i3,parentData:data21,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.evidence,data:data21});
errors++;
}
}
if(data.findings !== undefined){
let data23 = data.findings;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(!(validate75(data23[i4], {instancePath:instancePath+"/findings/" + i4,parentData:data23,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.findings,data:data23});
errors++;
}
}
if(data.findings_dropped !== undefined){
let data25 = data.findings_dropped;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = put(vErrors, {instancePath:instancePath+"/findings_dropped",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.findings_dropped,data:data25});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
vErrors = put(vErrors, {instancePath:instancePath+"/findings_dropped",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.findings_dropped,data:data25});
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
vErrors = put(vErrors, {instancePath:instancePath+"/last_lines/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema24.properties.last_lines.items,data:data27});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/last_lines",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.last_lines,data:data26});
errors++;
}
}
if(data.digest !== undefined){
let data28 = data.digest;
if(typeof data28 === "string"){
if(!pattern3.test(data28)){
vErrors = put(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema24.properties.digest,data:data28});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.digest,data:data28});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate77(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "run_id"},parentSchema:schema22,data});
errors++;
}
if(data.run_dir === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "run_dir"},parentSchema:schema22,data});
errors++;
}
if(data.profile === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "profile"},parentSchema:schema22,data});
errors++;
}
if(data.satisfies_promotion === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "satisfies_promotion"},parentSchema:schema22,data});
errors++;
}
if(data.promotion_obstacles === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "promotion_obstacles"},parentSchema:schema22,data});
errors++;
}
if(data.interrupted === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "interrupted"},parentSchema:schema22,data});
errors++;
}
if(data.jobs === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "jobs"},parentSchema:schema22,data});
errors++;
}
if(data.duration_ms === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema22,data});
errors++;
}
if(data.counts === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "counts"},parentSchema:schema22,data});
errors++;
}
if(data.critical_path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "critical_path"},parentSchema:schema22,data});
errors++;
}
if(data.repository === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "repository"},parentSchema:schema22,data});
errors++;
}
if(data.runtime === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "runtime"},parentSchema:schema22,data});
errors++;
}
if(data.gates === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "gates"},parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema22.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data});
errors++;
}
}
if(data.run_id !== undefined){
let data0 = data.run_id;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/run_id",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.run_id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/run_id",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.run_id,data:data0});
errors++;
}
}
if(data.run_dir !== undefined){
let data1 = data.run_dir;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/run_dir",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.run_dir,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/run_dir",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.run_dir,data:data1});
errors++;
}
}
if(data.profile !== undefined){
if(!(validate58(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.satisfies_promotion !== undefined){
let data3 = data.satisfies_promotion;
if(typeof data3 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/satisfies_promotion",keyword:"type",params:{type: "boolean"},parentSchema:schema22.properties.satisfies_promotion,data:data3});
errors++;
}
}
if(data.promotion_obstacles !== undefined){
let data4 = data.promotion_obstacles;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func4(data5) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/promotion_obstacles/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.promotion_obstacles.items,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/promotion_obstacles/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema22.properties.promotion_obstacles.items,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/promotion_obstacles",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.promotion_obstacles,data:data4});
errors++;
}
}
if(data.interrupted !== undefined){
let data6 = data.interrupted;
if(typeof data6 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/interrupted",keyword:"type",params:{type: "boolean"},parentSchema:schema22.properties.interrupted,data:data6});
errors++;
}
}
if(data.jobs !== undefined){
let data7 = data.jobs;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = put(vErrors, {instancePath:instancePath+"/jobs",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.jobs,data:data7});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
vErrors = put(vErrors, {instancePath:instancePath+"/jobs",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema22.properties.jobs,data:data7});
errors++;
}
}
}
if(data.duration_ms !== undefined){
let data8 = data.duration_ms;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.duration_ms,data:data8});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema22.properties.duration_ms,data:data8});
errors++;
}
}
if(data.counts !== undefined){
let data9 = data.counts;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.gates === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "gates"},parentSchema:schema22.properties.counts,data:data9});
errors++;
}
if(data9.passed === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "passed"},parentSchema:schema22.properties.counts,data:data9});
errors++;
}
if(data9.failed === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "failed"},parentSchema:schema22.properties.counts,data:data9});
errors++;
}
if(data9.no_data === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "no_data"},parentSchema:schema22.properties.counts,data:data9});
errors++;
}
if(data9.not_applicable === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "not_applicable"},parentSchema:schema22.properties.counts,data:data9});
errors++;
}
if(data9.reused === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "reused"},parentSchema:schema22.properties.counts,data:data9});
errors++;
}
if(data9.taken_over === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "taken_over"},parentSchema:schema22.properties.counts,data:data9});
errors++;
}
if(data9.flaky === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "flaky"},parentSchema:schema22.properties.counts,data:data9});
errors++;
}
if(data9.exit_code_only === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "exit_code_only"},parentSchema:schema22.properties.counts,data:data9});
errors++;
}
for(const key1 in data9){
if(!(func3.call(schema22.properties.counts.properties, key1))){
vErrors = put(vErrors, {instancePath:instancePath+"/counts",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema22.properties.counts,data:data9});
errors++;
}
}
if(data9.gates !== undefined){
let data10 = data9.gates;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/gates",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.counts.properties.gates,data:data10});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/gates",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.counts.properties.gates,data:data10});
errors++;
}
}
}
if(data9.passed !== undefined){
let data11 = data9.passed;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/passed",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.counts.properties.passed,data:data11});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/passed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.counts.properties.passed,data:data11});
errors++;
}
}
}
if(data9.failed !== undefined){
let data12 = data9.failed;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/failed",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.counts.properties.failed,data:data12});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/failed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.counts.properties.failed,data:data12});
errors++;
}
}
}
if(data9.no_data !== undefined){
let data13 = data9.no_data;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/no_data",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.counts.properties.no_data,data:data13});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/no_data",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.counts.properties.no_data,data:data13});
errors++;
}
}
}
if(data9.not_applicable !== undefined){
let data14 = data9.not_applicable;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/not_applicable",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.counts.properties.not_applicable,data:data14});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/not_applicable",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.counts.properties.not_applicable,data:data14});
errors++;
}
}
}
if(data9.reused !== undefined){
let data15 = data9.reused;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/reused",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.counts.properties.reused,data:data15});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/reused",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.counts.properties.reused,data:data15});
errors++;
}
}
}
if(data9.taken_over !== undefined){
let data16 = data9.taken_over;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/taken_over",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.counts.properties.taken_over,data:data16});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/taken_over",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.counts.properties.taken_over,data:data16});
errors++;
}
}
}
if(data9.flaky !== undefined){
let data17 = data9.flaky;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/flaky",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.counts.properties.flaky,data:data17});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/flaky",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.counts.properties.flaky,data:data17});
errors++;
}
}
}
if(data9.exit_code_only !== undefined){
let data18 = data9.exit_code_only;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/exit_code_only",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.counts.properties.exit_code_only,data:data18});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
vErrors = put(vErrors, {instancePath:instancePath+"/counts/exit_code_only",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.counts.properties.exit_code_only,data:data18});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/counts",keyword:"type",params:{type: "object"},parentSchema:schema22.properties.counts,data:data9});
errors++;
}
}
if(data.critical_path !== undefined){
let data19 = data.critical_path;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.gates === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path",keyword:"required",params:{missingProperty: "gates"},parentSchema:schema22.properties.critical_path,data:data19});
errors++;
}
if(data19.duration_ms === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path",keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema22.properties.critical_path,data:data19});
errors++;
}
for(const key2 in data19){
if(!((key2 === "gates") || (key2 === "duration_ms"))){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema22.properties.critical_path,data:data19});
errors++;
}
}
if(data19.gates !== undefined){
let data20 = data19.gates;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(typeof data21 === "string"){
if(func4(data21) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path/gates/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.critical_path.properties.gates.items,data:data21});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path/gates/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema22.properties.critical_path.properties.gates.items,data:data21});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path/gates",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.critical_path.properties.gates,data:data20});
errors++;
}
}
if(data19.duration_ms !== undefined){
let data22 = data19.duration_ms;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.critical_path.properties.duration_ms,data:data22});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema22.properties.critical_path.properties.duration_ms,data:data22});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/critical_path",keyword:"type",params:{type: "object"},parentSchema:schema22.properties.critical_path,data:data19});
errors++;
}
}
if(data.repository !== undefined){
let data23 = data.repository;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
if(!(((key3 === "root_commit") || (key3 === "commit")) || (key3 === "dirty"))){
vErrors = put(vErrors, {instancePath:instancePath+"/repository",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema22.properties.repository,data:data23});
errors++;
}
}
if(data23.root_commit !== undefined){
let data24 = data23.root_commit;
if(typeof data24 === "string"){
if(func4(data24) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/repository/root_commit",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.repository.properties.root_commit,data:data24});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/repository/root_commit",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.repository.properties.root_commit,data:data24});
errors++;
}
}
if(data23.commit !== undefined){
let data25 = data23.commit;
if(typeof data25 === "string"){
if(func4(data25) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/repository/commit",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.repository.properties.commit,data:data25});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/repository/commit",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.repository.properties.commit,data:data25});
errors++;
}
}
if(data23.dirty !== undefined){
let data26 = data23.dirty;
if(typeof data26 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/repository/dirty",keyword:"type",params:{type: "boolean"},parentSchema:schema22.properties.repository.properties.dirty,data:data26});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/repository",keyword:"type",params:{type: "object"},parentSchema:schema22.properties.repository,data:data23});
errors++;
}
}
if(data.runtime !== undefined){
let data27 = data.runtime;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.node === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime",keyword:"required",params:{missingProperty: "node"},parentSchema:schema22.properties.runtime,data:data27});
errors++;
}
if(data27.platform === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime",keyword:"required",params:{missingProperty: "platform"},parentSchema:schema22.properties.runtime,data:data27});
errors++;
}
if(data27.cores === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime",keyword:"required",params:{missingProperty: "cores"},parentSchema:schema22.properties.runtime,data:data27});
errors++;
}
for(const key4 in data27){
if(!(((key4 === "node") || (key4 === "platform")) || (key4 === "cores"))){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema22.properties.runtime,data:data27});
errors++;
}
}
if(data27.node !== undefined){
let data28 = data27.node;
if(typeof data28 === "string"){
if(func4(data28) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime/node",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.runtime.properties.node,data:data28});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/runtime/node",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.runtime.properties.node,data:data28});
errors++;
}
}
if(data27.platform !== undefined){
let data29 = data27.platform;
if(typeof data29 === "string"){
if(func4(data29) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime/platform",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.runtime.properties.platform,data:data29});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/runtime/platform",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.runtime.properties.platform,data:data29});
errors++;
}
}
if(data27.cores !== undefined){
let data30 = data27.cores;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime/cores",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.runtime.properties.cores,data:data30});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime/cores",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema22.properties.runtime.properties.cores,data:data30});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/runtime",keyword:"type",params:{type: "object"},parentSchema:schema22.properties.runtime,data:data27});
errors++;
}
}
if(data.from_report !== undefined){
let data31 = data.from_report;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report",keyword:"required",params:{missingProperty: "id"},parentSchema:schema22.properties.from_report,data:data31});
errors++;
}
if(data31.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report",keyword:"required",params:{missingProperty: "path"},parentSchema:schema22.properties.from_report,data:data31});
errors++;
}
if(data31.sha256 === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report",keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema22.properties.from_report,data:data31});
errors++;
}
for(const key5 in data31){
if(!(((key5 === "id") || (key5 === "path")) || (key5 === "sha256"))){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema22.properties.from_report,data:data31});
errors++;
}
}
if(data31.id !== undefined){
let data32 = data31.id;
if(typeof data32 === "string"){
if(func4(data32) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report/id",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.from_report.properties.id,data:data32});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/from_report/id",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.from_report.properties.id,data:data32});
errors++;
}
}
if(data31.path !== undefined){
let data33 = data31.path;
if(typeof data33 === "string"){
if(func4(data33) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report/path",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.from_report.properties.path,data:data33});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/from_report/path",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.from_report.properties.path,data:data33});
errors++;
}
}
if(data31.sha256 !== undefined){
let data34 = data31.sha256;
if(typeof data34 === "string"){
if(!pattern3.test(data34)){
vErrors = put(vErrors, {instancePath:instancePath+"/from_report/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema22.properties.from_report.properties.sha256,data:data34});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/from_report/sha256",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.from_report.properties.sha256,data:data34});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/from_report",keyword:"type",params:{type: "object"},parentSchema:schema22.properties.from_report,data:data31});
errors++;
}
}
if(data.gates !== undefined){
let data35 = data.gates;
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
if(!(validate60(data35[i2], {instancePath:instancePath+"/gates/" + i2,parentData:data35,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gates",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.gates,data:data35});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema22,data});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
let data8 = data.started_at;
if(typeof data8 === "string"){
if(!(formats0.holds(data8))){
vErrors = put(vErrors, {instancePath:instancePath+"/started_at",keyword:"format",params:{format: "date-time"},parentSchema:schema19.properties.started_at,data:data8});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/started_at",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.started_at,data:data8});
errors++;
}
}
if(data.ended_at !== undefined){
let data9 = data.ended_at;
if(typeof data9 === "string"){
if(!(formats0.holds(data9))){
vErrors = put(vErrors, {instancePath:instancePath+"/ended_at",keyword:"format",params:{format: "date-time"},parentSchema:schema19.properties.ended_at,data:data9});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/ended_at",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.ended_at,data:data9});
errors++;
}
}
if(data.subject !== undefined){
let data10 = data.subject;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((((key2 === "version") || (key2 === "commit")) || (key2 === "release_candidate_id")) || (key2 === "correlation_id"))){
vErrors = put(vErrors, {instancePath:instancePath+"/subject",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.subject,data:data10});
errors++;
}
}
if(data10.version !== undefined){
let data11 = data10.version;
if(typeof data11 === "string"){
if(func4(data11) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/subject/version",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.subject.properties.version,data:data11});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/subject/version",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.subject.properties.version,data:data11});
errors++;
}
}
if(data10.commit !== undefined){
let data12 = data10.commit;
if(typeof data12 === "string"){
if(func4(data12) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/subject/commit",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.subject.properties.commit,data:data12});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/subject/commit",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.subject.properties.commit,data:data12});
errors++;
}
}
if(data10.release_candidate_id !== undefined){
let data13 = data10.release_candidate_id;
if(typeof data13 === "string"){
if(func4(data13) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/subject/release_candidate_id",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.subject.properties.release_candidate_id,data:data13});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/subject/release_candidate_id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.subject.properties.release_candidate_id,data:data13});
errors++;
}
}
if(data10.correlation_id !== undefined){
let data14 = data10.correlation_id;
if(typeof data14 === "string"){
if(func4(data14) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/subject/correlation_id",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.subject.properties.correlation_id,data:data14});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/subject/correlation_id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.subject.properties.correlation_id,data:data14});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/subject",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.subject,data:data10});
errors++;
}
}
if(data.inputs !== undefined){
let data15 = data.inputs;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/inputs/" + i0,keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.inputs.items,data:data16});
errors++;
}
if(data16.sha256 === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/inputs/" + i0,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema19.properties.inputs.items,data:data16});
errors++;
}
if(data16.role === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/inputs/" + i0,keyword:"required",params:{missingProperty: "role"},parentSchema:schema19.properties.inputs.items,data:data16});
errors++;
}
for(const key3 in data16){
if(!(((key3 === "path") || (key3 === "sha256")) || (key3 === "role"))){
vErrors = put(vErrors, {instancePath:instancePath+"/inputs/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.inputs.items,data:data16});
errors++;
}
}
if(data16.path !== undefined){
let data17 = data16.path;
if(typeof data17 === "string"){
if(func4(data17) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/inputs/" + i0+"/path",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.inputs.items.properties.path,data:data17});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/inputs/" + i0+"/path",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.inputs.items.properties.path,data:data17});
errors++;
}
}
if(data16.sha256 !== undefined){
let data18 = data16.sha256;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
vErrors = put(vErrors, {instancePath:instancePath+"/inputs/" + i0+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema19.properties.inputs.items.properties.sha256,data:data18});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/inputs/" + i0+"/sha256",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.inputs.items.properties.sha256,data:data18});
errors++;
}
}
if(data16.role !== undefined){
let data19 = data16.role;
if(typeof data19 === "string"){
if(func4(data19) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/inputs/" + i0+"/role",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.inputs.items.properties.role,data:data19});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/inputs/" + i0+"/role",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.inputs.items.properties.role,data:data19});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/inputs/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.inputs.items,data:data16});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/inputs",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.inputs,data:data15});
errors++;
}
}
if(data.checks !== undefined){
let data20 = data.checks;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data20[i1], {instancePath:instancePath+"/checks/" + i1,parentData:data20,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/checks",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.checks,data:data20});
errors++;
}
}
if(data.result !== undefined){
if(!(validate57(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
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