// @ts-nocheck
// Made by `npm run generate` from schemas/policy/release_policy.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import { firstDuplicate } from "../policy/first-duplicate.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { ReleasePolicy } from "./policy-release_policy.types.ts";

export const validate: Validator<ReleasePolicy> = validate52;
const schema19 = {"description":"What a release is made of and what must hold before it goes out.","type":"object","additionalProperties":false,"required":["version","app_version"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"app_version":{"$ref":"#/$defs/semver","description":"Version of the application that the repository holds."},"state_schema":{"$ref":"#/$defs/state_schema"},"runtime_data":{"type":"object","description":"Data that an upgrade or a rollback must keep.","additionalProperties":false,"properties":{"files":{"type":"array","description":"The files, one entry each.","items":{"$ref":"#/$defs/runtime_file"}}}},"gates":{"type":"array","description":"What must hold before a release goes out, one command each.","items":{"$ref":"#/$defs/gate"},"minItems":1,"maxItems":500},"versions":{"$ref":"#/$defs/versions"},"documents":{"$ref":"#/$defs/documents"}}};
const schema20 = {"type":"string","minLength":1,"description":"Address of the JSON Schema of this file, so that editors complete it."};
const func3 = ucs2lengthModule.default;

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
if(func3(data) < 1){
vErrors = put(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema20,data});
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

const schema21 = {"type":"string","format":"semver","description":"Semantic version (semver.org 2.0.0), such as 1.4.2 or 2.0.0-rc.1."};
const formats0 = FORMATS.semver;

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "semver"},parentSchema:schema21,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","description":"Versions of the stored state that this release writes and reads.","additionalProperties":false,"required":["current"],"properties":{"current":{"$ref":"#/$defs/dotted_version","description":"Version that this release writes."},"backward_read_compatible":{"type":"array","description":"Older versions that this release still reads.","uniqueItems":true,"items":{"$ref":"#/$defs/dotted_version"}}}};
const schema23 = {"type":"string","pattern":"^(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8}))*$","patternErrorMessage":"whole numbers joined by dots, such as 2.1","description":"Version of a schema, such as 2.1; compared number by number."};
const pattern3 = new RegExp("^(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8}))*$", "u");

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
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8}))*$"},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func0 = firstDuplicate;

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
if(data.current === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "current"},parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "current") || (key0 === "backward_read_compatible"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data});
errors++;
}
}
if(data.current !== undefined){
if(!(validate58(data.current, {instancePath:instancePath+"/current",parentData:data,parentDataProperty:"current",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.backward_read_compatible !== undefined){
let data1 = data.backward_read_compatible;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data1[i0], {instancePath:instancePath+"/backward_read_compatible/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
const duplicate0 = func0(data1);
if(duplicate0 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/backward_read_compatible",keyword:"uniqueItems",params:duplicate0,parentSchema:schema22.properties.backward_read_compatible,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/backward_read_compatible",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.backward_read_compatible,data:data1});
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

const schema24 = {"type":"object","description":"One file of runtime data.","additionalProperties":false,"required":["path","kind"],"properties":{"path":{"$ref":"#/$defs/relative_path"},"kind":{"enum":["json_object","json_array"],"description":"What the file holds; a json_array may also be an object with an array `events`."},"required":{"type":"boolean","default":false,"description":"The file must be there."}}};
const schema25 = {"type":"string","format":"relative-path","description":"Path below the root of the repository, with forward slashes."};
const formats2 = FORMATS["relative-path"];

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
if(typeof data === "string"){
if(!(formats2.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "relative-path"},parentSchema:schema25,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema24,data});
errors++;
}
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema24,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "kind")) || (key0 === "required"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate63(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "json_object") || (data1 === "json_array"))){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema24.properties.kind.enum},parentSchema:schema24.properties.kind,data:data1});
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
if(typeof data2 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.required,data:data2});
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

const schema26 = {"type":"object","description":"One question to the repository: a command, what it must leave behind, and when it runs.","additionalProperties":false,"required":["id","title","argv","profile"],"properties":{"id":{"$ref":"#/$defs/lower_snake","description":"Stable name; what --only and --skip take."},"title":{"$ref":"#/$defs/text","description":"What the gate looks at, for people."},"argv":{"type":"array","description":"Program and arguments, never a shell line; {run_dir} and the other placeholders are filled in.","items":{"type":"string"},"minItems":1},"needs":{"type":"array","description":"Gates that must have passed before this one starts.","items":{"$ref":"#/$defs/lower_snake"},"uniqueItems":true},"profile":{"description":"quick gates run in every preflight, full ones not with --quick.","enum":["quick","full"]},"timeout":{"type":"string","minLength":1,"description":"Time after which the gate is ended, such as 90s or 5m.","default":"10m"},"required":{"type":"boolean","description":"The verdict depends on it; otherwise only with --strict.","default":true},"retries":{"type":"integer","minimum":0,"description":"Further attempts after one that did not pass; a pass by retry is recorded as flaky.","maximum":5,"default":0},"evidence":{"type":"array","description":"What the gate leaves behind to show that it has looked.","items":{"$ref":"#/$defs/evidence_promise"}},"exit_code_only":{"type":"object","description":"Says that the gate gives no evidence but its exit code; the report lists it as such.","additionalProperties":false,"required":["reason"],"properties":{"reason":{"$ref":"#/$defs/text","description":"Why it can give none."}}},"exit_codes":{"type":"object","description":"What exit codes other than 0 mean; without a meaning a code is a failure. Where a report of this toolkit is promised: 1 fail, 2 policy_error, 3 no_data.","propertyNames":{"pattern":"^(?:[1-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$"},"additionalProperties":{"$ref":"#/$defs/exit_meaning"}},"inputs":{"type":"array","description":"Files that the answer depends on; each pattern must match something.","items":{"$ref":"#/$defs/glob"},"uniqueItems":true},"reuse":{"type":"object","description":"Whether an earlier pass on equal inputs may stand for this gate.","additionalProperties":false,"required":["allowed"],"properties":{"allowed":{"type":"boolean","description":"It may, but not with --strict."},"max_age":{"type":"string","minLength":1,"description":"Longest age of the earlier pass, such as 24h.","default":"24h"}}},"resources":{"type":"object","description":"What the gate takes of the machine.","additionalProperties":false,"required":[],"properties":{"exclusive":{"type":"array","description":"Things that one gate at a time may use, such as a port.","items":{"$ref":"#/$defs/lower_snake"},"uniqueItems":true},"weight":{"type":"integer","minimum":1,"description":"Cores that it keeps busy; more than there are counts as all.","maximum":1024,"default":1}}},"environment":{"$ref":"#/$defs/gate_environment"},"allow_skip":{"type":"boolean","description":"--skip may leave it out and the verdict still be a pass.","default":false}}};
const func5 = Object.prototype.hasOwnProperty;
const schema27 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$","maxLength":100,"patternErrorMessage":"lower-case words joined by underscores, such as max_age","description":"Name in lower case, words joined by underscores."};
const pattern4 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func3(data) > 100){
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100},parentSchema:schema27,data});
errors++;
}
if(!pattern4.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"},parentSchema:schema27,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema27,data});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"string","minLength":1,"description":"Text for people; not empty."};

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
if(func3(data) < 1){
vErrors = put(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema28,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema28,data});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","description":"One piece of evidence, made anew by each run of the gate.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"description":"How it is read. report: a report of this toolkit; junit: JUnit XML; vitest_json: the JSON of vitest or Jest; json: any JSON with a count; sarif: SARIF 2.1.0; closing_line: a line that the gate prints.","enum":["report","junit","vitest_json","json","sarif","closing_line"]},"path":{"$ref":"#/$defs/relative_path","description":"The file, below the root; may begin with {run_dir}."},"glob":{"$ref":"#/$defs/glob","description":"Pattern of the files, instead of a path; each one that this run wrote is read."},"stream":{"$ref":"#/$defs/evidence_stream"},"report":{"type":"string","minLength":1,"description":"Name of the script whose report it is, for kind report."},"pointer":{"type":"string","pattern":"^(?:/[^/]*)*$","patternErrorMessage":"a JSON pointer such as /numTotalTests","description":"JSON pointer to the count, for kind json: a number, or a list or object whose members are counted."},"line":{"type":"string","minLength":1,"description":"The line, for kind closing_line: text with one {count}, and {any} for any text."},"min":{"type":"integer","minimum":0,"description":"Least count; what counts less has not looked.","default":1},"max":{"type":"integer","minimum":0,"description":"Greatest count, for kinds json and closing_line; more is a failure."},"fail_on":{"description":"Least level of a SARIF result that is a failure.","enum":["note","warning","error"]}}};
const schema30 = {"type":"string","format":"relative-path","description":"Pattern of paths below the root (fast-glob), such as reports/**/*.json."};

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
if(typeof data === "string"){
if(!(formats2.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "relative-path"},parentSchema:schema30,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema30,data});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"description":"What the gate prints is itself the evidence; output is both streams.","enum":["stdout","stderr","output"]};

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
if(!(((data === "stdout") || (data === "stderr")) || (data === "output"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema31.enum},parentSchema:schema31,data});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^(?:/[^/]*)*$", "u");

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
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!(func5.call(schema29.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((((data0 === "report") || (data0 === "junit")) || (data0 === "vitest_json")) || (data0 === "json")) || (data0 === "sarif")) || (data0 === "closing_line"))){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema29.properties.kind.enum},parentSchema:schema29.properties.kind,data:data0});
errors++;
}
}
if(data.path !== undefined){
if(!(validate63(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.glob !== undefined){
if(!(validate74(data.glob, {instancePath:instancePath+"/glob",parentData:data,parentDataProperty:"glob",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.stream !== undefined){
if(!(validate76(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.report !== undefined){
let data4 = data.report;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"minLength",params:{limit: 1},parentSchema:schema29.properties.report,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.report,data:data4});
errors++;
}
}
if(data.pointer !== undefined){
let data5 = data.pointer;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/pointer",keyword:"pattern",params:{pattern: "^(?:/[^/]*)*$"},parentSchema:schema29.properties.pointer,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.pointer,data:data5});
errors++;
}
}
if(data.line !== undefined){
let data6 = data.line;
if(typeof data6 === "string"){
if(func3(data6) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/line",keyword:"minLength",params:{limit: 1},parentSchema:schema29.properties.line,data:data6});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/line",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.line,data:data6});
errors++;
}
}
if(data.min !== undefined){
let data7 = data.min;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = put(vErrors, {instancePath:instancePath+"/min",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.min,data:data7});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = put(vErrors, {instancePath:instancePath+"/min",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.min,data:data7});
errors++;
}
}
}
if(data.max !== undefined){
let data8 = data.max;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = put(vErrors, {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.max,data:data8});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = put(vErrors, {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.max,data:data8});
errors++;
}
}
}
if(data.fail_on !== undefined){
let data9 = data.fail_on;
if(!(((data9 === "note") || (data9 === "warning")) || (data9 === "error"))){
vErrors = put(vErrors, {instancePath:instancePath+"/fail_on",keyword:"enum",params:{allowedValues: schema29.properties.fail_on.enum},parentSchema:schema29.properties.fail_on,data:data9});
errors++;
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

const schema32 = {"description":"fail: the gate says no; policy_error: its command line or policy is not valid; no_data: it could not decide.","enum":["fail","policy_error","no_data"]};

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
if(!(((data === "fail") || (data === "policy_error")) || (data === "no_data"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema32.enum},parentSchema:schema32,data});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","description":"Variables that the gate sees beside the short list that all gates get.","additionalProperties":false,"required":[],"properties":{"inherit":{"description":"Names to pass on, a trailing * standing for any end; \"all\" passes everything.","anyOf":[{"const":"all"},{"type":"array","description":"Names of variables.","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*\\*?$","patternErrorMessage":"a name of a variable, such as GITHUB_SHA or GITHUB_*"},"uniqueItems":true}]},"set":{"type":"object","description":"Variables with their values; placeholders are filled in.","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string"}}}};
const pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*\\*?$", "u");
const pattern8 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

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
for(const key0 in data){
if(!((key0 === "inherit") || (key0 === "set"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema33,data});
errors++;
}
}
if(data.inherit !== undefined){
let data0 = data.inherit;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if("all" !== data0){
vErrors = put(vErrors, {instancePath:instancePath+"/inherit",keyword:"const",params:{allowedValue: "all"},parentSchema:schema33.properties.inherit.anyOf[0],data:data0});
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/inherit/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*\\*?$"},parentSchema:schema33.properties.inherit.anyOf[1].items,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/inherit/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema33.properties.inherit.anyOf[1].items,data:data1});
errors++;
}
}
const duplicate0 = func0(data0);
if(duplicate0 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/inherit",keyword:"uniqueItems",params:duplicate0,parentSchema:schema33.properties.inherit.anyOf[1],data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/inherit",keyword:"type",params:{type: "array"},parentSchema:schema33.properties.inherit.anyOf[1],data:data0});
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = put(vErrors, {instancePath:instancePath+"/inherit",keyword:"anyOf",params:{},parentSchema:schema33.properties.inherit,data:data0});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.set !== undefined){
let data2 = data.set;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs11 = errors;
if(typeof key1 === "string"){
if(!pattern8.test(key1)){
vErrors = put(vErrors, {instancePath:instancePath+"/set",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},parentSchema:schema33.properties.set.propertyNames,data:key1,propertyName:key1});
errors++;
}
}
var valid4 = _errs11 === errors;
if(!valid4){
vErrors = put(vErrors, {instancePath:instancePath+"/set",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema33.properties.set,data:data2});
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/set/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema33.properties.set.additionalProperties,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/set",keyword:"type",params:{type: "object"},parentSchema:schema33.properties.set,data:data2});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema33,data});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^(?:[1-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema26,data});
errors++;
}
if(data.title === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema26,data});
errors++;
}
if(data.argv === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "argv"},parentSchema:schema26,data});
errors++;
}
if(data.profile === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "profile"},parentSchema:schema26,data});
errors++;
}
for(const key0 in data){
if(!(func5.call(schema26.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate67(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate69(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.argv !== undefined){
let data2 = data.argv;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"minItems",params:{limit: 1},parentSchema:schema26.properties.argv,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/argv/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema26.properties.argv.items,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"type",params:{type: "array"},parentSchema:schema26.properties.argv,data:data2});
errors++;
}
}
if(data.needs !== undefined){
let data4 = data.needs;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate67(data4[i1], {instancePath:instancePath+"/needs/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate67.errors);
errors = vErrors.length;
}
}
const duplicate0 = func0(data4);
if(duplicate0 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/needs",keyword:"uniqueItems",params:duplicate0,parentSchema:schema26.properties.needs,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/needs",keyword:"type",params:{type: "array"},parentSchema:schema26.properties.needs,data:data4});
errors++;
}
}
if(data.profile !== undefined){
let data6 = data.profile;
if(!((data6 === "quick") || (data6 === "full"))){
vErrors = put(vErrors, {instancePath:instancePath+"/profile",keyword:"enum",params:{allowedValues: schema26.properties.profile.enum},parentSchema:schema26.properties.profile,data:data6});
errors++;
}
}
if(data.timeout !== undefined){
let data7 = data.timeout;
if(typeof data7 === "string"){
if(func3(data7) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 1},parentSchema:schema26.properties.timeout,data:data7});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.timeout,data:data7});
errors++;
}
}
if(data.required !== undefined){
let data8 = data.required;
if(typeof data8 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.required,data:data8});
errors++;
}
}
if(data.retries !== undefined){
let data9 = data.retries;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = put(vErrors, {instancePath:instancePath+"/retries",keyword:"type",params:{type: "integer"},parentSchema:schema26.properties.retries,data:data9});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 5 || isNaN(data9)){
vErrors = put(vErrors, {instancePath:instancePath+"/retries",keyword:"maximum",params:{comparison: "<=", limit: 5},parentSchema:schema26.properties.retries,data:data9});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = put(vErrors, {instancePath:instancePath+"/retries",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema26.properties.retries,data:data9});
errors++;
}
}
}
if(data.evidence !== undefined){
let data10 = data.evidence;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate72(data10[i2], {instancePath:instancePath+"/evidence/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"},parentSchema:schema26.properties.evidence,data:data10});
errors++;
}
}
if(data.exit_code_only !== undefined){
let data12 = data.exit_code_only;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.reason === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/exit_code_only",keyword:"required",params:{missingProperty: "reason"},parentSchema:schema26.properties.exit_code_only,data:data12});
errors++;
}
for(const key1 in data12){
if(!(key1 === "reason")){
vErrors = put(vErrors, {instancePath:instancePath+"/exit_code_only",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema26.properties.exit_code_only,data:data12});
errors++;
}
}
if(data12.reason !== undefined){
if(!(validate69(data12.reason, {instancePath:instancePath+"/exit_code_only/reason",parentData:data12,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/exit_code_only",keyword:"type",params:{type: "object"},parentSchema:schema26.properties.exit_code_only,data:data12});
errors++;
}
}
if(data.exit_codes !== undefined){
let data14 = data.exit_codes;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
const _errs27 = errors;
if(typeof key2 === "string"){
if(!pattern6.test(key2)){
vErrors = put(vErrors, {instancePath:instancePath+"/exit_codes",keyword:"pattern",params:{pattern: "^(?:[1-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$"},parentSchema:schema26.properties.exit_codes.propertyNames,data:key2,propertyName:key2});
errors++;
}
}
var valid8 = _errs27 === errors;
if(!valid8){
vErrors = put(vErrors, {instancePath:instancePath+"/exit_codes",keyword:"propertyNames",params:{propertyName: key2},parentSchema:schema26.properties.exit_codes,data:data14});
errors++;
}
}
for(const key3 in data14){
if(!(validate80(data14[key3], {instancePath:instancePath+"/exit_codes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/exit_codes",keyword:"type",params:{type: "object"},parentSchema:schema26.properties.exit_codes,data:data14});
errors++;
}
}
if(data.inputs !== undefined){
let data16 = data.inputs;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate74(data16[i3], {instancePath:instancePath+"/inputs/" + i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
const duplicate1 = func0(data16);
if(duplicate1 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/inputs",keyword:"uniqueItems",params:duplicate1,parentSchema:schema26.properties.inputs,data:data16});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/inputs",keyword:"type",params:{type: "array"},parentSchema:schema26.properties.inputs,data:data16});
errors++;
}
}
if(data.reuse !== undefined){
let data18 = data.reuse;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.allowed === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/reuse",keyword:"required",params:{missingProperty: "allowed"},parentSchema:schema26.properties.reuse,data:data18});
errors++;
}
for(const key4 in data18){
if(!((key4 === "allowed") || (key4 === "max_age"))){
vErrors = put(vErrors, {instancePath:instancePath+"/reuse",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema26.properties.reuse,data:data18});
errors++;
}
}
if(data18.allowed !== undefined){
let data19 = data18.allowed;
if(typeof data19 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/reuse/allowed",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.reuse.properties.allowed,data:data19});
errors++;
}
}
if(data18.max_age !== undefined){
let data20 = data18.max_age;
if(typeof data20 === "string"){
if(func3(data20) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/reuse/max_age",keyword:"minLength",params:{limit: 1},parentSchema:schema26.properties.reuse.properties.max_age,data:data20});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/reuse/max_age",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.reuse.properties.max_age,data:data20});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/reuse",keyword:"type",params:{type: "object"},parentSchema:schema26.properties.reuse,data:data18});
errors++;
}
}
if(data.resources !== undefined){
let data21 = data.resources;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
if(!((key5 === "exclusive") || (key5 === "weight"))){
vErrors = put(vErrors, {instancePath:instancePath+"/resources",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema26.properties.resources,data:data21});
errors++;
}
}
if(data21.exclusive !== undefined){
let data22 = data21.exclusive;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate67(data22[i4], {instancePath:instancePath+"/resources/exclusive/" + i4,parentData:data22,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate67.errors);
errors = vErrors.length;
}
}
const duplicate2 = func0(data22);
if(duplicate2 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/resources/exclusive",keyword:"uniqueItems",params:duplicate2,parentSchema:schema26.properties.resources.properties.exclusive,data:data22});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/resources/exclusive",keyword:"type",params:{type: "array"},parentSchema:schema26.properties.resources.properties.exclusive,data:data22});
errors++;
}
}
if(data21.weight !== undefined){
let data24 = data21.weight;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = put(vErrors, {instancePath:instancePath+"/resources/weight",keyword:"type",params:{type: "integer"},parentSchema:schema26.properties.resources.properties.weight,data:data24});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1024 || isNaN(data24)){
vErrors = put(vErrors, {instancePath:instancePath+"/resources/weight",keyword:"maximum",params:{comparison: "<=", limit: 1024},parentSchema:schema26.properties.resources.properties.weight,data:data24});
errors++;
}
if(data24 < 1 || isNaN(data24)){
vErrors = put(vErrors, {instancePath:instancePath+"/resources/weight",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema26.properties.resources.properties.weight,data:data24});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/resources",keyword:"type",params:{type: "object"},parentSchema:schema26.properties.resources,data:data21});
errors++;
}
}
if(data.environment !== undefined){
if(!(validate84(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.allow_skip !== undefined){
let data26 = data.allow_skip;
if(typeof data26 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/allow_skip",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.allow_skip,data:data26});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","description":"Where the version is declared, and what its next step must be.","additionalProperties":false,"required":[],"properties":{"declared":{"type":"array","description":"Places that declare the version, beside package.json, package-lock.json, pyproject.toml and Cargo.toml at the root, which are always looked at.","items":{"$ref":"#/$defs/version_place"}},"changelog":{"$ref":"#/$defs/relative_path","description":"The changelog, in Markdown; without it CHANGELOG.md or docs/CHANGELOG.md."},"tag_prefix":{"type":"string","description":"What stands before the version in the name of a tag.","pattern":"^[A-Za-z0-9._/-]{0,100}$","patternErrorMessage":"letters, digits, dots, dashes and slashes, such as v","default":"v"},"bump":{"$ref":"#/$defs/bump"},"channels":{"type":"array","description":"Which versions a channel takes.","items":{"$ref":"#/$defs/channel_versions"}}}};
const schema35 = {"type":"object","description":"One place that declares the version.","additionalProperties":false,"required":["file","kind"],"properties":{"file":{"$ref":"#/$defs/relative_path","description":"The file."},"kind":{"description":"json and toml are read at a pointer; of any other text the first match of a pattern is read.","enum":["json","toml","pattern"]},"pointer":{"type":"string","pattern":"^(?:/[^/]*)+$","patternErrorMessage":"a JSON pointer such as /project/version","description":"JSON pointer to the version, for kinds json and toml.","default":"/version"},"pattern":{"type":"string","format":"regex","minLength":1,"maxLength":300,"description":"Regular expression whose first group is the version, for kind pattern."}}};
const pattern9 = new RegExp("^(?:/[^/]*)+$", "u");
const formats6 = FORMATS.regex;

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
if(data.file === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "file"},parentSchema:schema35,data});
errors++;
}
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema35,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "kind")) || (key0 === "pointer")) || (key0 === "pattern"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data});
errors++;
}
}
if(data.file !== undefined){
if(!(validate63(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((data1 === "json") || (data1 === "toml")) || (data1 === "pattern"))){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema35.properties.kind.enum},parentSchema:schema35.properties.kind,data:data1});
errors++;
}
}
if(data.pointer !== undefined){
let data2 = data.pointer;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/pointer",keyword:"pattern",params:{pattern: "^(?:/[^/]*)+$"},parentSchema:schema35.properties.pointer,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},parentSchema:schema35.properties.pointer,data:data2});
errors++;
}
}
if(data.pattern !== undefined){
let data3 = data.pattern;
if(typeof data3 === "string"){
if(func3(data3) > 300){
vErrors = put(vErrors, {instancePath:instancePath+"/pattern",keyword:"maxLength",params:{limit: 300},parentSchema:schema35.properties.pattern,data:data3});
errors++;
}
if(func3(data3) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/pattern",keyword:"minLength",params:{limit: 1},parentSchema:schema35.properties.pattern,data:data3});
errors++;
}
if(!(formats6.holds(data3))){
vErrors = put(vErrors, {instancePath:instancePath+"/pattern",keyword:"format",params:{format: "regex"},parentSchema:schema35.properties.pattern,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/pattern",keyword:"type",params:{type: "string"},parentSchema:schema35.properties.pattern,data:data3});
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

const schema36 = {"type":"object","description":"How large the step from the last release must be.","additionalProperties":false,"required":[],"properties":{"commits":{"description":"conventional: each commit says its class (conventionalcommits.org 1.0.0); ignored: commits say nothing.","enum":["conventional","ignored"],"default":"conventional"},"types":{"type":"object","description":"Least step for a type of commit, beside feat (minor), fix and perf (patch).","propertyNames":{"pattern":"^[a-z][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/$defs/step"}},"before_1_0":{"description":"shifted: before 1.0.0 a breaking change asks for a minor step and a feature for a patch; same: as after it.","enum":["shifted","same"],"default":"shifted"},"surface":{"type":"array","description":"Files that others rely on, each compared with its text in the last release.","items":{"$ref":"#/$defs/surface"}}}};
const pattern11 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const schema37 = {"description":"Least step of the version.","enum":["none","patch","minor","major"]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "none") || (data === "patch")) || (data === "minor")) || (data === "major"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema37.enum},parentSchema:schema37,data});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","description":"Files that others rely on and the command that compares two of their versions.","additionalProperties":false,"required":["files","argv"],"properties":{"files":{"type":"array","description":"Patterns of the files.","minItems":1,"items":{"$ref":"#/$defs/glob"}},"argv":{"type":"array","description":"Program and arguments; {old} and {new} become paths of the two texts, {old_root} the folder that holds the old ones at their paths. Exit code 0: compatible, 1: breaking, any other: undecided.","minItems":1,"items":{"type":"string"}},"timeout_s":{"type":"integer","minimum":1,"maximum":3600,"description":"Seconds for one comparison.","default":60},"with":{"type":"array","description":"Patterns of files that the compared ones refer to: where one of them changed, all are compared.","items":{"$ref":"#/$defs/glob"}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"},parentSchema:schema38,data});
errors++;
}
if(data.argv === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "argv"},parentSchema:schema38,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "files") || (key0 === "argv")) || (key0 === "timeout_s")) || (key0 === "with"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data});
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/files",keyword:"minItems",params:{limit: 1},parentSchema:schema38.properties.files,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data0[i0], {instancePath:instancePath+"/files/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.files,data:data0});
errors++;
}
}
if(data.argv !== undefined){
let data2 = data.argv;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"minItems",params:{limit: 1},parentSchema:schema38.properties.argv,data:data2});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/argv/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema38.properties.argv.items,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.argv,data:data2});
errors++;
}
}
if(data.timeout_s !== undefined){
let data4 = data.timeout_s;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_s",keyword:"type",params:{type: "integer"},parentSchema:schema38.properties.timeout_s,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3600 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_s",keyword:"maximum",params:{comparison: "<=", limit: 3600},parentSchema:schema38.properties.timeout_s,data:data4});
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema38.properties.timeout_s,data:data4});
errors++;
}
}
}
if(data.with !== undefined){
let data5 = data.with;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate74(data5[i2], {instancePath:instancePath+"/with/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/with",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.with,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "commits") || (key0 === "types")) || (key0 === "before_1_0")) || (key0 === "surface"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema36,data});
errors++;
}
}
if(data.commits !== undefined){
let data0 = data.commits;
if(!((data0 === "conventional") || (data0 === "ignored"))){
vErrors = put(vErrors, {instancePath:instancePath+"/commits",keyword:"enum",params:{allowedValues: schema36.properties.commits.enum},parentSchema:schema36.properties.commits,data:data0});
errors++;
}
}
if(data.types !== undefined){
let data1 = data.types;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern11.test(key1)){
vErrors = put(vErrors, {instancePath:instancePath+"/types",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema36.properties.types.propertyNames,data:key1,propertyName:key1});
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
vErrors = put(vErrors, {instancePath:instancePath+"/types",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema36.properties.types,data:data1});
errors++;
}
}
for(const key2 in data1){
if(!(validate93(data1[key2], {instancePath:instancePath+"/types/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/types",keyword:"type",params:{type: "object"},parentSchema:schema36.properties.types,data:data1});
errors++;
}
}
if(data.before_1_0 !== undefined){
let data3 = data.before_1_0;
if(!((data3 === "shifted") || (data3 === "same"))){
vErrors = put(vErrors, {instancePath:instancePath+"/before_1_0",keyword:"enum",params:{allowedValues: schema36.properties.before_1_0.enum},parentSchema:schema36.properties.before_1_0,data:data3});
errors++;
}
}
if(data.surface !== undefined){
let data4 = data.surface;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate95(data4[i0], {instancePath:instancePath+"/surface/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/surface",keyword:"type",params:{type: "array"},parentSchema:schema36.properties.surface,data:data4});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema36,data});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","description":"Which versions a channel takes.","additionalProperties":false,"required":["id","prerelease"],"properties":{"id":{"$ref":"#/$defs/lower_snake","description":"Name of the channel, as in the registry of channels."},"prerelease":{"description":"Whether versions such as 1.4.0-rc.1 go there.","enum":["forbidden","allowed","required"]},"identifiers":{"type":"array","description":"What a pre-release may begin with, such as rc; any where not given.","minItems":1,"items":{"type":"string","pattern":"^[0-9A-Za-z-]+$","patternErrorMessage":"letters, digits and dashes, such as rc"}}}};
const pattern12 = new RegExp("^[0-9A-Za-z-]+$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
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
if(data.prerelease === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "prerelease"},parentSchema:schema39,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "prerelease")) || (key0 === "identifiers"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate67(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.prerelease !== undefined){
let data1 = data.prerelease;
if(!(((data1 === "forbidden") || (data1 === "allowed")) || (data1 === "required"))){
vErrors = put(vErrors, {instancePath:instancePath+"/prerelease",keyword:"enum",params:{allowedValues: schema39.properties.prerelease.enum},parentSchema:schema39.properties.prerelease,data:data1});
errors++;
}
}
if(data.identifiers !== undefined){
let data2 = data.identifiers;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/identifiers",keyword:"minItems",params:{limit: 1},parentSchema:schema39.properties.identifiers,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/identifiers/" + i0,keyword:"pattern",params:{pattern: "^[0-9A-Za-z-]+$"},parentSchema:schema39.properties.identifiers.items,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/identifiers/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema39.properties.identifiers.items,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/identifiers",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.identifiers,data:data2});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema39,data});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern10 = new RegExp("^[A-Za-z0-9._/-]{0,100}$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "declared") || (key0 === "changelog")) || (key0 === "tag_prefix")) || (key0 === "bump")) || (key0 === "channels"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data});
errors++;
}
}
if(data.declared !== undefined){
let data0 = data.declared;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate88(data0[i0], {instancePath:instancePath+"/declared/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/declared",keyword:"type",params:{type: "array"},parentSchema:schema34.properties.declared,data:data0});
errors++;
}
}
if(data.changelog !== undefined){
if(!(validate63(data.changelog, {instancePath:instancePath+"/changelog",parentData:data,parentDataProperty:"changelog",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.tag_prefix !== undefined){
let data3 = data.tag_prefix;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/tag_prefix",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]{0,100}$"},parentSchema:schema34.properties.tag_prefix,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/tag_prefix",keyword:"type",params:{type: "string"},parentSchema:schema34.properties.tag_prefix,data:data3});
errors++;
}
}
if(data.bump !== undefined){
if(!(validate92(data.bump, {instancePath:instancePath+"/bump",parentData:data,parentDataProperty:"bump",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.channels !== undefined){
let data5 = data.channels;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate100(data5[i1], {instancePath:instancePath+"/channels/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema34.properties.channels,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema34,data});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","description":"What the documents must keep up with.","additionalProperties":false,"required":[],"properties":{"pages":{"type":"array","description":"Patterns of the pages whose links, paths, npm scripts and commands must exist; README.md and docs/**/*.md where not given.","items":{"$ref":"#/$defs/glob"}},"elsewhere":{"type":"array","description":"Patterns of paths that pages name and that need not be in this repository, such as files that users write.","items":{"$ref":"#/$defs/glob"}},"help":{"type":"array","description":"Beginnings of documented commands that are safe to run with --help, such as npm run preflight; each documented option must then be in the answer.","uniqueItems":true,"items":{"$ref":"#/$defs/text"}},"current":{"type":"array","description":"Documents that change when their subject does.","items":{"$ref":"#/$defs/document_subject"}}}};
const schema41 = {"type":"object","description":"A document and what it is about.","additionalProperties":false,"required":["document","subject"],"properties":{"document":{"$ref":"#/$defs/relative_path","description":"The document."},"subject":{"type":"array","description":"Patterns of git (:(glob)) for the files that it is about.","minItems":1,"items":{"$ref":"#/$defs/glob"}}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "document"},parentSchema:schema41,data});
errors++;
}
if(data.subject === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"},parentSchema:schema41,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "document") || (key0 === "subject"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema41,data});
errors++;
}
}
if(data.document !== undefined){
if(!(validate63(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/subject",keyword:"minItems",params:{limit: 1},parentSchema:schema41.properties.subject,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data1[i0], {instancePath:instancePath+"/subject/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/subject",keyword:"type",params:{type: "array"},parentSchema:schema41.properties.subject,data:data1});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema41,data});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "pages") || (key0 === "elsewhere")) || (key0 === "help")) || (key0 === "current"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema40,data});
errors++;
}
}
if(data.pages !== undefined){
let data0 = data.pages;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data0[i0], {instancePath:instancePath+"/pages/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/pages",keyword:"type",params:{type: "array"},parentSchema:schema40.properties.pages,data:data0});
errors++;
}
}
if(data.elsewhere !== undefined){
let data2 = data.elsewhere;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate74(data2[i1], {instancePath:instancePath+"/elsewhere/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/elsewhere",keyword:"type",params:{type: "array"},parentSchema:schema40.properties.elsewhere,data:data2});
errors++;
}
}
if(data.help !== undefined){
let data4 = data.help;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate69(data4[i2], {instancePath:instancePath+"/help/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
const duplicate0 = func0(data4);
if(duplicate0 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/help",keyword:"uniqueItems",params:duplicate0,parentSchema:schema40.properties.help,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/help",keyword:"type",params:{type: "array"},parentSchema:schema40.properties.help,data:data4});
errors++;
}
}
if(data.current !== undefined){
let data6 = data.current;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate108(data6[i3], {instancePath:instancePath+"/current/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate108.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/current",keyword:"type",params:{type: "array"},parentSchema:schema40.properties.current,data:data6});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema40,data});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/release_policy.schema.json" */;
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
if(data.version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema19,data});
errors++;
}
if(data.app_version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "app_version"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "version")) || (key0 === "app_version")) || (key0 === "state_schema")) || (key0 === "runtime_data")) || (key0 === "gates")) || (key0 === "versions")) || (key0 === "documents"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(1 !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: 1},parentSchema:schema19.properties.version,data:data1});
errors++;
}
}
if(data.app_version !== undefined){
if(!(validate55(data.app_version, {instancePath:instancePath+"/app_version",parentData:data,parentDataProperty:"app_version",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.state_schema !== undefined){
if(!(validate57(data.state_schema, {instancePath:instancePath+"/state_schema",parentData:data,parentDataProperty:"state_schema",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.runtime_data !== undefined){
let data4 = data.runtime_data;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(key1 === "files")){
vErrors = put(vErrors, {instancePath:instancePath+"/runtime_data",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.runtime_data,data:data4});
errors++;
}
}
if(data4.files !== undefined){
let data5 = data4.files;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data5[i0], {instancePath:instancePath+"/runtime_data/files/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/runtime_data/files",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.runtime_data.properties.files,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/runtime_data",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.runtime_data,data:data4});
errors++;
}
}
if(data.gates !== undefined){
let data7 = data.gates;
if(Array.isArray(data7)){
if(data7.length > 500){
vErrors = put(vErrors, {instancePath:instancePath+"/gates",keyword:"maxItems",params:{limit: 500},parentSchema:schema19.properties.gates,data:data7});
errors++;
}
if(data7.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/gates",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.gates,data:data7});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate66(data7[i1], {instancePath:instancePath+"/gates/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gates",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.gates,data:data7});
errors++;
}
}
if(data.versions !== undefined){
if(!(validate87(data.versions, {instancePath:instancePath+"/versions",parentData:data,parentDataProperty:"versions",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.documents !== undefined){
if(!(validate104(data.documents, {instancePath:instancePath+"/documents",parentData:data,parentDataProperty:"documents",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate104.errors);
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