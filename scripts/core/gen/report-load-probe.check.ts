// @ts-nocheck
// Made by `npm run generate` from schemas/report/load-probe.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { LoadProbeReport } from "./report-load-probe.types.ts";

export const validate: Validator<LoadProbeReport> = validate52;
const schema19 = {"description":"What a service did under a load that was sent on schedule.","type":"object","additionalProperties":false,"required":["schema_version","report","id","tool","verdict","strict","started_at","ended_at","subject","inputs","checks","result"],"properties":{"schema_version":{"const":1,"description":"Version of the envelope."},"report":{"const":"load-probe","description":"The script that wrote it."},"id":{"type":"string","minLength":1,"description":"Id of this report, a UUID."},"tool":{"type":"object","description":"What made the report.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"description":"Name of the toolkit."},"version":{"type":"string","minLength":1,"description":"Version of the toolkit."}}},"verdict":{"enum":["pass","fail","undecided"],"description":"What all enforced checks come to; undecided is never a pass."},"strict":{"type":"boolean","description":"Advisory checks were enforced too."},"started_at":{"$ref":"#/$defs/time","description":"When the run began."},"ended_at":{"$ref":"#/$defs/time","description":"When the run ended."},"subject":{"$ref":"#/$defs/subject"},"inputs":{"type":"array","description":"Every file that the verdict rests on.","items":{"$ref":"#/$defs/input"}},"checks":{"type":"array","description":"Every question that was asked, with its answer.","items":{"$ref":"#/$defs/check"}},"result":{"type":"object","description":"What was measured.","additionalProperties":false,"required":["model","latency_from","percentile_method","invalid","plan","counts","summary","service_ms","targets","histogram","seconds","sender"],"properties":{"model":{"const":"open","description":"Requests left on schedule, whatever the service did."},"latency_from":{"const":"intended_send_time","description":"Where the latency begins."},"percentile_method":{"const":"nearest_rank","description":"Exact: the sample at rank ceil(p/100 × n)."},"invalid":{"type":"boolean","description":"The sender did not keep its schedule: nothing here speaks about the service."},"plan":{"type":"object","description":"What was asked for.","additionalProperties":false,"required":["id","config_sha256","warm_up_s","timeout_ms","stages"],"properties":{"id":{"type":"string","minLength":1,"description":"Its name."},"config_sha256":{"$ref":"#/$defs/sha256"},"warm_up_s":{"type":"number","minimum":0,"description":"Seconds not counted."},"timeout_ms":{"type":"integer","minimum":1,"description":"Until a request is given up."},"stages":{"type":"array","description":"Rates, one after the other.","items":{"type":"object","description":"A constant rate for a while.","additionalProperties":false,"required":["rate_per_s","duration_s"],"properties":{"rate_per_s":{"type":"number","exclusiveMinimum":0,"description":"Requests a second."},"duration_s":{"type":"number","exclusiveMinimum":0,"description":"Seconds."}}}}}},"counts":{"$ref":"#/$defs/counts"},"summary":{"$ref":"#/$defs/summary"},"service_ms":{"description":"From the real send time: what a closed-model tool would have told. Not for judging.","oneOf":[{"type":"null"},{"$ref":"#/$defs/spread"}]},"targets":{"type":"array","description":"Each target for itself.","items":{"type":"object","description":"One target.","additionalProperties":false,"required":["id","url","method","weight","counts","summary"],"properties":{"id":{"type":"string","minLength":1,"description":"Its name."},"url":{"type":"string","minLength":1,"description":"Its address without query."},"method":{"type":"string","minLength":1,"description":"Its method."},"weight":{"type":"integer","minimum":1,"description":"Its share."},"counts":{"$ref":"#/$defs/counts"},"summary":{"$ref":"#/$defs/summary"}}}},"histogram":{"type":"array","description":"Latencies by size; bars of at most 1.6 % width.","items":{"type":"object","description":"One bar.","additionalProperties":false,"required":["le_ms","count"],"properties":{"le_ms":{"type":"number","minimum":0,"description":"Upper edge in milliseconds."},"count":{"type":"integer","minimum":1,"description":"Samples in it."}}}},"seconds":{"type":"array","description":"Each second by intended send time, warm-up left out.","items":{"type":"object","description":"One second.","additionalProperties":false,"required":["second","scheduled","success","degraded","failed","p50_ms","p95_ms","max_ms"],"properties":{"second":{"type":"integer","minimum":0,"description":"From the end of the warm-up."},"scheduled":{"type":"integer","minimum":0,"description":"Due."},"success":{"type":"integer","minimum":0,"description":"As expected."},"degraded":{"type":"integer","minimum":0,"description":"Degraded."},"failed":{"type":"integer","minimum":0,"description":"Failed."},"p50_ms":{"type":["number","null"],"description":"Median latency."},"p95_ms":{"type":["number","null"],"description":"95th percentile."},"max_ms":{"type":["number","null"],"description":"Largest latency."}}}},"sender":{"type":"object","description":"How well the sender kept the schedule.","additionalProperties":false,"required":["lag_ms","lag_p99_ms_max","asked_rate","achieved_rate","achieved_share","achieved_share_min","workers"],"properties":{"lag_ms":{"description":"From the intended to the real send time.","oneOf":[{"type":"null"},{"$ref":"#/$defs/spread"}]},"lag_p99_ms_max":{"type":"number","exclusiveMinimum":0,"description":"Limit."},"asked_rate":{"type":"number","minimum":0,"description":"Requests a second asked for, over all stages."},"achieved_rate":{"type":"number","minimum":0,"description":"Requests a second that left in time."},"achieved_share":{"type":"number","minimum":0,"maximum":1,"description":"Requests that left in time, of those asked for."},"achieved_share_min":{"type":"number","exclusiveMinimum":0,"maximum":1,"description":"Limit."},"workers":{"type":"integer","minimum":1,"description":"Threads."}}}}}}};
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

const schema27 = {"type":"object","description":"Requests by how they ended; their sum is `scheduled`.","additionalProperties":false,"required":["scheduled","success","degraded","failed","failures","crowded","unsent"],"properties":{"scheduled":{"type":"integer","minimum":0,"description":"Asked for, warm-up not counted."},"success":{"type":"integer","minimum":0,"description":"Answered as expected."},"degraded":{"type":"integer","minimum":0,"description":"Answered with the mark of degradation."},"failed":{"type":"integer","minimum":0,"description":"All kinds of failure."},"failures":{"type":"object","description":"Failures by kind.","additionalProperties":false,"required":["status","body","timeout","refused","reset","tls","dns","protocol","other"],"properties":{"status":{"type":"integer","minimum":0,"description":"Kind `status`."},"body":{"type":"integer","minimum":0,"description":"Kind `body`."},"timeout":{"type":"integer","minimum":0,"description":"Kind `timeout`."},"refused":{"type":"integer","minimum":0,"description":"Kind `refused`."},"reset":{"type":"integer","minimum":0,"description":"Kind `reset`."},"tls":{"type":"integer","minimum":0,"description":"Kind `tls`."},"dns":{"type":"integer","minimum":0,"description":"Kind `dns`."},"protocol":{"type":"integer","minimum":0,"description":"Kind `protocol`."},"other":{"type":"integer","minimum":0,"description":"Kind `other`."}}},"crowded":{"type":"integer","minimum":0,"description":"Not sent: too many were on the way, or the machine had no more sockets."},"unsent":{"type":"integer","minimum":0,"description":"Not sent: the run ended before."}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheduled === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scheduled"},parentSchema:schema27,data});
errors++;
}
if(data.success === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "success"},parentSchema:schema27,data});
errors++;
}
if(data.degraded === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "degraded"},parentSchema:schema27,data});
errors++;
}
if(data.failed === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "failed"},parentSchema:schema27,data});
errors++;
}
if(data.failures === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "failures"},parentSchema:schema27,data});
errors++;
}
if(data.crowded === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "crowded"},parentSchema:schema27,data});
errors++;
}
if(data.unsent === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unsent"},parentSchema:schema27,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "scheduled") || (key0 === "success")) || (key0 === "degraded")) || (key0 === "failed")) || (key0 === "failures")) || (key0 === "crowded")) || (key0 === "unsent"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data});
errors++;
}
}
if(data.scheduled !== undefined){
let data0 = data.scheduled;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/scheduled",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.scheduled,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/scheduled",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.scheduled,data:data0});
errors++;
}
}
}
if(data.success !== undefined){
let data1 = data.success;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/success",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.success,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/success",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.success,data:data1});
errors++;
}
}
}
if(data.degraded !== undefined){
let data2 = data.degraded;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/degraded",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.degraded,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/degraded",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.degraded,data:data2});
errors++;
}
}
}
if(data.failed !== undefined){
let data3 = data.failed;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/failed",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.failed,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/failed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.failed,data:data3});
errors++;
}
}
}
if(data.failures !== undefined){
let data4 = data.failures;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.status === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/failures",keyword:"required",params:{missingProperty: "status"},parentSchema:schema27.properties.failures,data:data4});
errors++;
}
if(data4.body === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/failures",keyword:"required",params:{missingProperty: "body"},parentSchema:schema27.properties.failures,data:data4});
errors++;
}
if(data4.timeout === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/failures",keyword:"required",params:{missingProperty: "timeout"},parentSchema:schema27.properties.failures,data:data4});
errors++;
}
if(data4.refused === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/failures",keyword:"required",params:{missingProperty: "refused"},parentSchema:schema27.properties.failures,data:data4});
errors++;
}
if(data4.reset === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/failures",keyword:"required",params:{missingProperty: "reset"},parentSchema:schema27.properties.failures,data:data4});
errors++;
}
if(data4.tls === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/failures",keyword:"required",params:{missingProperty: "tls"},parentSchema:schema27.properties.failures,data:data4});
errors++;
}
if(data4.dns === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/failures",keyword:"required",params:{missingProperty: "dns"},parentSchema:schema27.properties.failures,data:data4});
errors++;
}
if(data4.protocol === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/failures",keyword:"required",params:{missingProperty: "protocol"},parentSchema:schema27.properties.failures,data:data4});
errors++;
}
if(data4.other === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/failures",keyword:"required",params:{missingProperty: "other"},parentSchema:schema27.properties.failures,data:data4});
errors++;
}
for(const key1 in data4){
if(!(func3.call(schema27.properties.failures.properties, key1))){
vErrors = put(vErrors, {instancePath:instancePath+"/failures",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema27.properties.failures,data:data4});
errors++;
}
}
if(data4.status !== undefined){
let data5 = data4.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/status",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.failures.properties.status,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/status",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.failures.properties.status,data:data5});
errors++;
}
}
}
if(data4.body !== undefined){
let data6 = data4.body;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/body",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.failures.properties.body,data:data6});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/body",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.failures.properties.body,data:data6});
errors++;
}
}
}
if(data4.timeout !== undefined){
let data7 = data4.timeout;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/timeout",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.failures.properties.timeout,data:data7});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/timeout",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.failures.properties.timeout,data:data7});
errors++;
}
}
}
if(data4.refused !== undefined){
let data8 = data4.refused;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/refused",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.failures.properties.refused,data:data8});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/refused",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.failures.properties.refused,data:data8});
errors++;
}
}
}
if(data4.reset !== undefined){
let data9 = data4.reset;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/reset",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.failures.properties.reset,data:data9});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/reset",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.failures.properties.reset,data:data9});
errors++;
}
}
}
if(data4.tls !== undefined){
let data10 = data4.tls;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/tls",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.failures.properties.tls,data:data10});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/tls",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.failures.properties.tls,data:data10});
errors++;
}
}
}
if(data4.dns !== undefined){
let data11 = data4.dns;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/dns",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.failures.properties.dns,data:data11});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/dns",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.failures.properties.dns,data:data11});
errors++;
}
}
}
if(data4.protocol !== undefined){
let data12 = data4.protocol;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/protocol",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.failures.properties.protocol,data:data12});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/protocol",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.failures.properties.protocol,data:data12});
errors++;
}
}
}
if(data4.other !== undefined){
let data13 = data4.other;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/other",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.failures.properties.other,data:data13});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = put(vErrors, {instancePath:instancePath+"/failures/other",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.failures.properties.other,data:data13});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/failures",keyword:"type",params:{type: "object"},parentSchema:schema27.properties.failures,data:data4});
errors++;
}
}
if(data.crowded !== undefined){
let data14 = data.crowded;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = put(vErrors, {instancePath:instancePath+"/crowded",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.crowded,data:data14});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = put(vErrors, {instancePath:instancePath+"/crowded",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.crowded,data:data14});
errors++;
}
}
}
if(data.unsent !== undefined){
let data15 = data.unsent;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = put(vErrors, {instancePath:instancePath+"/unsent",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.unsent,data:data15});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = put(vErrors, {instancePath:instancePath+"/unsent",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.unsent,data:data15});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","description":"The figures that guards read.","additionalProperties":false,"required":["success_rate","degraded_rate","latency_ms"],"properties":{"success_rate":{"type":["number","null"],"minimum":0,"maximum":1,"description":"Answered as expected or degraded, of those that left; null where none left."},"degraded_rate":{"type":["number","null"],"minimum":0,"maximum":1,"description":"Degraded of those that left; null where none left."},"latency_ms":{"description":"From the intended send time, of answers and timeouts; null where there was none.","oneOf":[{"type":"null"},{"$ref":"#/$defs/spread"}]}}};
const schema29 = {"type":"object","description":"Percentiles in milliseconds.","additionalProperties":false,"required":["count","min","mean","p50","p90","p95","p99","p99_9","max"],"properties":{"count":{"type":"integer","minimum":0,"description":"Samples."},"min":{"type":"number","description":"Smallest."},"mean":{"type":"number","description":"Arithmetic mean."},"p50":{"type":"number","description":"Median."},"p90":{"type":"number","description":"90th percentile."},"p95":{"type":"number","description":"95th percentile."},"p99":{"type":"number","description":"99th percentile."},"p99_9":{"type":"number","description":"99.9th percentile."},"max":{"type":"number","description":"Largest."}}};

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
if(data.count === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "count"},parentSchema:schema29,data});
errors++;
}
if(data.min === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "min"},parentSchema:schema29,data});
errors++;
}
if(data.mean === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mean"},parentSchema:schema29,data});
errors++;
}
if(data.p50 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "p50"},parentSchema:schema29,data});
errors++;
}
if(data.p90 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "p90"},parentSchema:schema29,data});
errors++;
}
if(data.p95 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "p95"},parentSchema:schema29,data});
errors++;
}
if(data.p99 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "p99"},parentSchema:schema29,data});
errors++;
}
if(data.p99_9 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "p99_9"},parentSchema:schema29,data});
errors++;
}
if(data.max === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "max"},parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema29.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.count,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.count,data:data0});
errors++;
}
}
}
if(data.min !== undefined){
let data1 = data.min;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/min",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.min,data:data1});
errors++;
}
}
if(data.mean !== undefined){
let data2 = data.mean;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/mean",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.mean,data:data2});
errors++;
}
}
if(data.p50 !== undefined){
let data3 = data.p50;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/p50",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.p50,data:data3});
errors++;
}
}
if(data.p90 !== undefined){
let data4 = data.p90;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/p90",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.p90,data:data4});
errors++;
}
}
if(data.p95 !== undefined){
let data5 = data.p95;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/p95",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.p95,data:data5});
errors++;
}
}
if(data.p99 !== undefined){
let data6 = data.p99;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = put(vErrors, {instancePath:instancePath+"/p99",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.p99,data:data6});
errors++;
}
}
if(data.p99_9 !== undefined){
let data7 = data.p99_9;
if(!((typeof data7 == "number") && (isFinite(data7)))){
vErrors = put(vErrors, {instancePath:instancePath+"/p99_9",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.p99_9,data:data7});
errors++;
}
}
if(data.max !== undefined){
let data8 = data.max;
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = put(vErrors, {instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.max,data:data8});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.success_rate === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "success_rate"},parentSchema:schema28,data});
errors++;
}
if(data.degraded_rate === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "degraded_rate"},parentSchema:schema28,data});
errors++;
}
if(data.latency_ms === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "latency_ms"},parentSchema:schema28,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "success_rate") || (key0 === "degraded_rate")) || (key0 === "latency_ms"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data});
errors++;
}
}
if(data.success_rate !== undefined){
let data0 = data.success_rate;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/success_rate",keyword:"type",params:{type: schema28.properties.success_rate.type},parentSchema:schema28.properties.success_rate,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/success_rate",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema28.properties.success_rate,data:data0});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/success_rate",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema28.properties.success_rate,data:data0});
errors++;
}
}
}
if(data.degraded_rate !== undefined){
let data1 = data.degraded_rate;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/degraded_rate",keyword:"type",params:{type: schema28.properties.degraded_rate.type},parentSchema:schema28.properties.degraded_rate,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/degraded_rate",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema28.properties.degraded_rate,data:data1});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/degraded_rate",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema28.properties.degraded_rate,data:data1});
errors++;
}
}
}
if(data.latency_ms !== undefined){
let data2 = data.latency_ms;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(data2 !== null){
vErrors = put(vErrors, {instancePath:instancePath+"/latency_ms",keyword:"type",params:{type: "null"},parentSchema:schema28.properties.latency_ms.oneOf[0],data:data2});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs10 = errors;
if(!(validate73(data2, {instancePath:instancePath+"/latency_ms",parentData:data,parentDataProperty:"latency_ms",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
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
vErrors = put(vErrors, {instancePath:instancePath+"/latency_ms",keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema28.properties.latency_ms,data:data2});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/report/load-probe.schema.json" */;
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
if("load-probe" !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"const",params:{allowedValue: "load-probe"},parentSchema:schema19.properties.report,data:data1});
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
if(data15.model === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "model"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.latency_from === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "latency_from"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.percentile_method === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "percentile_method"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.invalid === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "invalid"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.plan === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "plan"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.counts === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "counts"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.summary === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "summary"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.service_ms === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "service_ms"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.targets === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "targets"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.histogram === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "histogram"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.seconds === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "seconds"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.sender === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "sender"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
for(const key2 in data15){
if(!(func3.call(schema19.properties.result.properties, key2))){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.result,data:data15});
errors++;
}
}
if(data15.model !== undefined){
let data16 = data15.model;
if("open" !== data16){
vErrors = put(vErrors, {instancePath:instancePath+"/result/model",keyword:"const",params:{allowedValue: "open"},parentSchema:schema19.properties.result.properties.model,data:data16});
errors++;
}
}
if(data15.latency_from !== undefined){
let data17 = data15.latency_from;
if("intended_send_time" !== data17){
vErrors = put(vErrors, {instancePath:instancePath+"/result/latency_from",keyword:"const",params:{allowedValue: "intended_send_time"},parentSchema:schema19.properties.result.properties.latency_from,data:data17});
errors++;
}
}
if(data15.percentile_method !== undefined){
let data18 = data15.percentile_method;
if("nearest_rank" !== data18){
vErrors = put(vErrors, {instancePath:instancePath+"/result/percentile_method",keyword:"const",params:{allowedValue: "nearest_rank"},parentSchema:schema19.properties.result.properties.percentile_method,data:data18});
errors++;
}
}
if(data15.invalid !== undefined){
let data19 = data15.invalid;
if(typeof data19 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/invalid",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.result.properties.invalid,data:data19});
errors++;
}
}
if(data15.plan !== undefined){
let data20 = data15.plan;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan",keyword:"required",params:{missingProperty: "id"},parentSchema:schema19.properties.result.properties.plan,data:data20});
errors++;
}
if(data20.config_sha256 === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan",keyword:"required",params:{missingProperty: "config_sha256"},parentSchema:schema19.properties.result.properties.plan,data:data20});
errors++;
}
if(data20.warm_up_s === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan",keyword:"required",params:{missingProperty: "warm_up_s"},parentSchema:schema19.properties.result.properties.plan,data:data20});
errors++;
}
if(data20.timeout_ms === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan",keyword:"required",params:{missingProperty: "timeout_ms"},parentSchema:schema19.properties.result.properties.plan,data:data20});
errors++;
}
if(data20.stages === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan",keyword:"required",params:{missingProperty: "stages"},parentSchema:schema19.properties.result.properties.plan,data:data20});
errors++;
}
for(const key3 in data20){
if(!(((((key3 === "id") || (key3 === "config_sha256")) || (key3 === "warm_up_s")) || (key3 === "timeout_ms")) || (key3 === "stages"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.result.properties.plan,data:data20});
errors++;
}
}
if(data20.id !== undefined){
let data21 = data20.id;
if(typeof data21 === "string"){
if(func4(data21) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/id",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.result.properties.plan.properties.id,data:data21});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.plan.properties.id,data:data21});
errors++;
}
}
if(data20.config_sha256 !== undefined){
if(!(validate59(data20.config_sha256, {instancePath:instancePath+"/result/plan/config_sha256",parentData:data20,parentDataProperty:"config_sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data20.warm_up_s !== undefined){
let data23 = data20.warm_up_s;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/warm_up_s",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.plan.properties.warm_up_s,data:data23});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/warm_up_s",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.result.properties.plan.properties.warm_up_s,data:data23});
errors++;
}
}
if(data20.timeout_ms !== undefined){
let data24 = data20.timeout_ms;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/timeout_ms",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.plan.properties.timeout_ms,data:data24});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.result.properties.plan.properties.timeout_ms,data:data24});
errors++;
}
}
}
if(data20.stages !== undefined){
let data25 = data20.stages;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.rate_per_s === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/stages/" + i2,keyword:"required",params:{missingProperty: "rate_per_s"},parentSchema:schema19.properties.result.properties.plan.properties.stages.items,data:data26});
errors++;
}
if(data26.duration_s === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/stages/" + i2,keyword:"required",params:{missingProperty: "duration_s"},parentSchema:schema19.properties.result.properties.plan.properties.stages.items,data:data26});
errors++;
}
for(const key4 in data26){
if(!((key4 === "rate_per_s") || (key4 === "duration_s"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/stages/" + i2,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema19.properties.result.properties.plan.properties.stages.items,data:data26});
errors++;
}
}
if(data26.rate_per_s !== undefined){
let data27 = data26.rate_per_s;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/stages/" + i2+"/rate_per_s",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema19.properties.result.properties.plan.properties.stages.items.properties.rate_per_s,data:data27});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/stages/" + i2+"/rate_per_s",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.result.properties.plan.properties.stages.items.properties.rate_per_s,data:data27});
errors++;
}
}
if(data26.duration_s !== undefined){
let data28 = data26.duration_s;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 <= 0 || isNaN(data28)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/stages/" + i2+"/duration_s",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema19.properties.result.properties.plan.properties.stages.items.properties.duration_s,data:data28});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/stages/" + i2+"/duration_s",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.result.properties.plan.properties.stages.items.properties.duration_s,data:data28});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/stages/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.plan.properties.stages.items,data:data26});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan/stages",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.plan.properties.stages,data:data25});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/plan",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.plan,data:data20});
errors++;
}
}
if(data15.counts !== undefined){
if(!(validate70(data15.counts, {instancePath:instancePath+"/result/counts",parentData:data15,parentDataProperty:"counts",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data15.summary !== undefined){
if(!(validate72(data15.summary, {instancePath:instancePath+"/result/summary",parentData:data15,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data15.service_ms !== undefined){
let data31 = data15.service_ms;
const _errs55 = errors;
let valid11 = false;
let passing0 = null;
const _errs56 = errors;
if(data31 !== null){
vErrors = put(vErrors, {instancePath:instancePath+"/result/service_ms",keyword:"type",params:{type: "null"},parentSchema:schema19.properties.result.properties.service_ms.oneOf[0],data:data31});
errors++;
}
var _valid0 = _errs56 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs58 = errors;
if(!(validate73(data31, {instancePath:instancePath+"/result/service_ms",parentData:data15,parentDataProperty:"service_ms",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs58 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
vErrors = put(vErrors, {instancePath:instancePath+"/result/service_ms",keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema19.properties.result.properties.service_ms,data:data31});
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
if(data15.targets !== undefined){
let data32 = data15.targets;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19.properties.result.properties.targets.items,data:data33});
errors++;
}
if(data33.url === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3,keyword:"required",params:{missingProperty: "url"},parentSchema:schema19.properties.result.properties.targets.items,data:data33});
errors++;
}
if(data33.method === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3,keyword:"required",params:{missingProperty: "method"},parentSchema:schema19.properties.result.properties.targets.items,data:data33});
errors++;
}
if(data33.weight === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3,keyword:"required",params:{missingProperty: "weight"},parentSchema:schema19.properties.result.properties.targets.items,data:data33});
errors++;
}
if(data33.counts === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3,keyword:"required",params:{missingProperty: "counts"},parentSchema:schema19.properties.result.properties.targets.items,data:data33});
errors++;
}
if(data33.summary === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3,keyword:"required",params:{missingProperty: "summary"},parentSchema:schema19.properties.result.properties.targets.items,data:data33});
errors++;
}
for(const key5 in data33){
if(!((((((key5 === "id") || (key5 === "url")) || (key5 === "method")) || (key5 === "weight")) || (key5 === "counts")) || (key5 === "summary"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema19.properties.result.properties.targets.items,data:data33});
errors++;
}
}
if(data33.id !== undefined){
let data34 = data33.id;
if(typeof data34 === "string"){
if(func4(data34) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.result.properties.targets.items.properties.id,data:data34});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3+"/id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.targets.items.properties.id,data:data34});
errors++;
}
}
if(data33.url !== undefined){
let data35 = data33.url;
if(typeof data35 === "string"){
if(func4(data35) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3+"/url",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.result.properties.targets.items.properties.url,data:data35});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3+"/url",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.targets.items.properties.url,data:data35});
errors++;
}
}
if(data33.method !== undefined){
let data36 = data33.method;
if(typeof data36 === "string"){
if(func4(data36) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3+"/method",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.result.properties.targets.items.properties.method,data:data36});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3+"/method",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.targets.items.properties.method,data:data36});
errors++;
}
}
if(data33.weight !== undefined){
let data37 = data33.weight;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3+"/weight",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.targets.items.properties.weight,data:data37});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.result.properties.targets.items.properties.weight,data:data37});
errors++;
}
}
}
if(data33.counts !== undefined){
if(!(validate70(data33.counts, {instancePath:instancePath+"/result/targets/" + i3+"/counts",parentData:data33,parentDataProperty:"counts",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data33.summary !== undefined){
if(!(validate72(data33.summary, {instancePath:instancePath+"/result/targets/" + i3+"/summary",parentData:data33,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.targets.items,data:data33});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/targets",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.targets,data:data32});
errors++;
}
}
if(data15.histogram !== undefined){
let data40 = data15.histogram;
if(Array.isArray(data40)){
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
let data41 = data40[i4];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.le_ms === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/histogram/" + i4,keyword:"required",params:{missingProperty: "le_ms"},parentSchema:schema19.properties.result.properties.histogram.items,data:data41});
errors++;
}
if(data41.count === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/histogram/" + i4,keyword:"required",params:{missingProperty: "count"},parentSchema:schema19.properties.result.properties.histogram.items,data:data41});
errors++;
}
for(const key6 in data41){
if(!((key6 === "le_ms") || (key6 === "count"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/histogram/" + i4,keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema19.properties.result.properties.histogram.items,data:data41});
errors++;
}
}
if(data41.le_ms !== undefined){
let data42 = data41.le_ms;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/histogram/" + i4+"/le_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.histogram.items.properties.le_ms,data:data42});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/histogram/" + i4+"/le_ms",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.result.properties.histogram.items.properties.le_ms,data:data42});
errors++;
}
}
if(data41.count !== undefined){
let data43 = data41.count;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/histogram/" + i4+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.histogram.items.properties.count,data:data43});
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 1 || isNaN(data43)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/histogram/" + i4+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.result.properties.histogram.items.properties.count,data:data43});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/histogram/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.histogram.items,data:data41});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/histogram",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.histogram,data:data40});
errors++;
}
}
if(data15.seconds !== undefined){
let data44 = data15.seconds;
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
let data45 = data44[i5];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.second === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5,keyword:"required",params:{missingProperty: "second"},parentSchema:schema19.properties.result.properties.seconds.items,data:data45});
errors++;
}
if(data45.scheduled === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5,keyword:"required",params:{missingProperty: "scheduled"},parentSchema:schema19.properties.result.properties.seconds.items,data:data45});
errors++;
}
if(data45.success === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5,keyword:"required",params:{missingProperty: "success"},parentSchema:schema19.properties.result.properties.seconds.items,data:data45});
errors++;
}
if(data45.degraded === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5,keyword:"required",params:{missingProperty: "degraded"},parentSchema:schema19.properties.result.properties.seconds.items,data:data45});
errors++;
}
if(data45.failed === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5,keyword:"required",params:{missingProperty: "failed"},parentSchema:schema19.properties.result.properties.seconds.items,data:data45});
errors++;
}
if(data45.p50_ms === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5,keyword:"required",params:{missingProperty: "p50_ms"},parentSchema:schema19.properties.result.properties.seconds.items,data:data45});
errors++;
}
if(data45.p95_ms === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5,keyword:"required",params:{missingProperty: "p95_ms"},parentSchema:schema19.properties.result.properties.seconds.items,data:data45});
errors++;
}
if(data45.max_ms === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5,keyword:"required",params:{missingProperty: "max_ms"},parentSchema:schema19.properties.result.properties.seconds.items,data:data45});
errors++;
}
for(const key7 in data45){
if(!((((((((key7 === "second") || (key7 === "scheduled")) || (key7 === "success")) || (key7 === "degraded")) || (key7 === "failed")) || (key7 === "p50_ms")) || (key7 === "p95_ms")) || (key7 === "max_ms"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema19.properties.result.properties.seconds.items,data:data45});
errors++;
}
}
if(data45.second !== undefined){
let data46 = data45.second;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/second",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.seconds.items.properties.second,data:data46});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/second",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.seconds.items.properties.second,data:data46});
errors++;
}
}
}
if(data45.scheduled !== undefined){
let data47 = data45.scheduled;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/scheduled",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.seconds.items.properties.scheduled,data:data47});
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/scheduled",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.seconds.items.properties.scheduled,data:data47});
errors++;
}
}
}
if(data45.success !== undefined){
let data48 = data45.success;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/success",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.seconds.items.properties.success,data:data48});
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/success",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.seconds.items.properties.success,data:data48});
errors++;
}
}
}
if(data45.degraded !== undefined){
let data49 = data45.degraded;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/degraded",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.seconds.items.properties.degraded,data:data49});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/degraded",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.seconds.items.properties.degraded,data:data49});
errors++;
}
}
}
if(data45.failed !== undefined){
let data50 = data45.failed;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/failed",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.seconds.items.properties.failed,data:data50});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/failed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.seconds.items.properties.failed,data:data50});
errors++;
}
}
}
if(data45.p50_ms !== undefined){
let data51 = data45.p50_ms;
if((!((typeof data51 == "number") && (isFinite(data51)))) && (data51 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/p50_ms",keyword:"type",params:{type: schema19.properties.result.properties.seconds.items.properties.p50_ms.type},parentSchema:schema19.properties.result.properties.seconds.items.properties.p50_ms,data:data51});
errors++;
}
}
if(data45.p95_ms !== undefined){
let data52 = data45.p95_ms;
if((!((typeof data52 == "number") && (isFinite(data52)))) && (data52 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/p95_ms",keyword:"type",params:{type: schema19.properties.result.properties.seconds.items.properties.p95_ms.type},parentSchema:schema19.properties.result.properties.seconds.items.properties.p95_ms,data:data52});
errors++;
}
}
if(data45.max_ms !== undefined){
let data53 = data45.max_ms;
if((!((typeof data53 == "number") && (isFinite(data53)))) && (data53 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5+"/max_ms",keyword:"type",params:{type: schema19.properties.result.properties.seconds.items.properties.max_ms.type},parentSchema:schema19.properties.result.properties.seconds.items.properties.max_ms,data:data53});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds/" + i5,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.seconds.items,data:data45});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/seconds",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.seconds,data:data44});
errors++;
}
}
if(data15.sender !== undefined){
let data54 = data15.sender;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.lag_ms === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender",keyword:"required",params:{missingProperty: "lag_ms"},parentSchema:schema19.properties.result.properties.sender,data:data54});
errors++;
}
if(data54.lag_p99_ms_max === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender",keyword:"required",params:{missingProperty: "lag_p99_ms_max"},parentSchema:schema19.properties.result.properties.sender,data:data54});
errors++;
}
if(data54.asked_rate === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender",keyword:"required",params:{missingProperty: "asked_rate"},parentSchema:schema19.properties.result.properties.sender,data:data54});
errors++;
}
if(data54.achieved_rate === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender",keyword:"required",params:{missingProperty: "achieved_rate"},parentSchema:schema19.properties.result.properties.sender,data:data54});
errors++;
}
if(data54.achieved_share === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender",keyword:"required",params:{missingProperty: "achieved_share"},parentSchema:schema19.properties.result.properties.sender,data:data54});
errors++;
}
if(data54.achieved_share_min === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender",keyword:"required",params:{missingProperty: "achieved_share_min"},parentSchema:schema19.properties.result.properties.sender,data:data54});
errors++;
}
if(data54.workers === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender",keyword:"required",params:{missingProperty: "workers"},parentSchema:schema19.properties.result.properties.sender,data:data54});
errors++;
}
for(const key8 in data54){
if(!(((((((key8 === "lag_ms") || (key8 === "lag_p99_ms_max")) || (key8 === "asked_rate")) || (key8 === "achieved_rate")) || (key8 === "achieved_share")) || (key8 === "achieved_share_min")) || (key8 === "workers"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender",keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema19.properties.result.properties.sender,data:data54});
errors++;
}
}
if(data54.lag_ms !== undefined){
let data55 = data54.lag_ms;
const _errs108 = errors;
let valid22 = false;
let passing1 = null;
const _errs109 = errors;
if(data55 !== null){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/lag_ms",keyword:"type",params:{type: "null"},parentSchema:schema19.properties.result.properties.sender.properties.lag_ms.oneOf[0],data:data55});
errors++;
}
var _valid1 = _errs109 === errors;
if(_valid1){
valid22 = true;
passing1 = 0;
}
const _errs111 = errors;
if(!(validate73(data55, {instancePath:instancePath+"/result/sender/lag_ms",parentData:data54,parentDataProperty:"lag_ms",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate73.errors);
errors = vErrors.length;
}
var _valid1 = _errs111 === errors;
if(_valid1 && valid22){
valid22 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid22 = true;
passing1 = 1;
}
}
if(!valid22){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/lag_ms",keyword:"oneOf",params:{passingSchemas: passing1},parentSchema:schema19.properties.result.properties.sender.properties.lag_ms,data:data55});
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
if(data54.lag_p99_ms_max !== undefined){
let data56 = data54.lag_p99_ms_max;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 <= 0 || isNaN(data56)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/lag_p99_ms_max",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema19.properties.result.properties.sender.properties.lag_p99_ms_max,data:data56});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/lag_p99_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.result.properties.sender.properties.lag_p99_ms_max,data:data56});
errors++;
}
}
if(data54.asked_rate !== undefined){
let data57 = data54.asked_rate;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/asked_rate",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.sender.properties.asked_rate,data:data57});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/asked_rate",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.result.properties.sender.properties.asked_rate,data:data57});
errors++;
}
}
if(data54.achieved_rate !== undefined){
let data58 = data54.achieved_rate;
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/achieved_rate",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.sender.properties.achieved_rate,data:data58});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/achieved_rate",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.result.properties.sender.properties.achieved_rate,data:data58});
errors++;
}
}
if(data54.achieved_share !== undefined){
let data59 = data54.achieved_share;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1 || isNaN(data59)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/achieved_share",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema19.properties.result.properties.sender.properties.achieved_share,data:data59});
errors++;
}
if(data59 < 0 || isNaN(data59)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/achieved_share",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.sender.properties.achieved_share,data:data59});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/achieved_share",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.result.properties.sender.properties.achieved_share,data:data59});
errors++;
}
}
if(data54.achieved_share_min !== undefined){
let data60 = data54.achieved_share_min;
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 1 || isNaN(data60)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/achieved_share_min",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema19.properties.result.properties.sender.properties.achieved_share_min,data:data60});
errors++;
}
if(data60 <= 0 || isNaN(data60)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/achieved_share_min",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema19.properties.result.properties.sender.properties.achieved_share_min,data:data60});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/achieved_share_min",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.result.properties.sender.properties.achieved_share_min,data:data60});
errors++;
}
}
if(data54.workers !== undefined){
let data61 = data54.workers;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/workers",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.sender.properties.workers,data:data61});
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 1 || isNaN(data61)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender/workers",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.result.properties.sender.properties.workers,data:data61});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/sender",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.sender,data:data54});
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