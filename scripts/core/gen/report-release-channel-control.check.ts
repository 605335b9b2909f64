// @ts-nocheck
// Made by `npm run generate` from schemas/report/release-channel-control.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { ReleaseChannelControlReport } from "./report-release-channel-control.types.ts";

export const validate: Validator<ReleaseChannelControlReport> = validate52;
const schema19 = {"description":"What the channels carry, and what a verb of `channels` did.","type":"object","additionalProperties":false,"required":["schema_version","report","id","tool","verdict","strict","started_at","ended_at","subject","inputs","checks","result"],"properties":{"schema_version":{"const":1,"description":"Version of the envelope."},"report":{"const":"release-channel-control","description":"The script that wrote it."},"id":{"type":"string","minLength":1,"description":"Id of this report, a UUID."},"tool":{"type":"object","description":"What made the report.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"description":"Name of the toolkit."},"version":{"type":"string","minLength":1,"description":"Version of the toolkit."}}},"verdict":{"enum":["pass","fail","undecided"],"description":"What all enforced checks come to; undecided is never a pass."},"strict":{"type":"boolean","description":"Advisory checks were enforced too."},"started_at":{"$ref":"#/$defs/time","description":"When the run began."},"ended_at":{"$ref":"#/$defs/time","description":"When the run ended."},"subject":{"$ref":"#/$defs/subject"},"inputs":{"type":"array","description":"Every file that the verdict rests on.","items":{"$ref":"#/$defs/input"}},"checks":{"type":"array","description":"Every question that was asked, with its answer.","items":{"$ref":"#/$defs/check"}},"result":{"type":"object","additionalProperties":false,"required":["verb","ledger","channels","blocked","holds","moves"],"description":"The registry as the ledger has it, and what was done.","properties":{"verb":{"enum":["status","validate","history","rollback","promote","set","resume","adopt","block","unblock","hold","freeze","unfreeze"],"description":"What was asked for."},"ledger":{"type":"object","additionalProperties":false,"required":["size","head"],"description":"The ledger that was read.","properties":{"size":{"type":"integer","minimum":0,"description":"Events in it."},"head":{"$ref":"#/$defs/sha256"}}},"channels":{"type":"object","description":"By name.","additionalProperties":{"$ref":"#/$defs/channel"}},"blocked":{"type":"object","description":"By version.","additionalProperties":{"$ref":"#/$defs/mark"}},"holds":{"type":"object","description":"By channel.","additionalProperties":{"$ref":"#/$defs/mark"}},"freeze":{"$ref":"#/$defs/mark"},"open":{"type":"object","additionalProperties":false,"required":["seq","action","channel"],"description":"A move without an outcome yet.","properties":{"seq":{"type":"integer","minimum":0,"description":"Number of its event."},"action":{"$ref":"#/$defs/action"},"channel":{"$ref":"#/$defs/channel_name"}}},"moves":{"type":"integer","minimum":0,"description":"Moves since the beginning."},"act":{"type":"object","additionalProperties":false,"required":["state","says"],"description":"What was done; absent where the verb only looks.","properties":{"state":{"enum":["nothing","planned","moved","reverted"],"description":"What came of it."},"says":{"type":"array","items":{"type":"string"},"description":"What a person should hear."},"move":{"type":"integer","minimum":0,"description":"Number of the event that announced it."},"action":{"$ref":"#/$defs/action"},"channel":{"$ref":"#/$defs/channel_name"},"source":{"$ref":"#/$defs/channel_name"},"changes":{"type":"array","minItems":1,"description":"What each channel carried and carries.","items":{"type":"object","additionalProperties":false,"required":["channel","before","after"],"description":"One channel.","properties":{"channel":{"$ref":"#/$defs/channel_name"},"before":{"type":["object","null"],"additionalProperties":false,"required":["version","rollout_percent"],"description":"What the channel carries; null for nothing.","properties":{"version":{"type":"string","description":"Version."},"rollout_percent":{"type":"number","description":"Share of the traffic, 0 to 100."}}},"after":{"type":["object","null"],"additionalProperties":false,"required":["version","rollout_percent"],"description":"What the channel carries; null for nothing.","properties":{"version":{"type":"string","description":"Version."},"rollout_percent":{"type":"number","description":"Share of the traffic, 0 to 100."}}}}}},"passed_gates":{"type":"boolean","description":"It went through the gates of the policy."},"evidence":{"type":"object","description":"Gates, approvals and what was overridden, as it was decided."},"adapter":{"type":["string","null"],"description":"Traffic adapter; null where none is ours."},"settled":{"type":"object","additionalProperties":false,"required":["move","kind"],"description":"A move that a crash had left open.","properties":{"move":{"type":"integer","minimum":0,"description":"Number of its event."},"kind":{"enum":["moved","reverted"],"description":"What became of it."}}}}},"history":{"type":"array","description":"Of `history`: the moves that were asked for, the newest first.","items":{"type":"object","description":"One move.","additionalProperties":false,"required":["ts","action","channel","from_version","to_version","reason","actor"],"properties":{"ts":{"$ref":"#/$defs/time"},"action":{"enum":["set","promote","rollback","rollout"],"description":"What was done."},"channel":{"type":"string","description":"Which channel; `canary->stable` for a promotion."},"from_version":{"type":"string","description":"What it carried; empty where that was nothing."},"to_version":{"type":"string","description":"What it carries since."},"reason":{"type":"string","description":"Why."},"actor":{"type":"string","description":"Who."},"correlation_id":{"type":"string","description":"Thread of the run."},"release_candidate_id":{"type":"string","description":"Candidate of the run."}}}}}}}};
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

const schema27 = {"type":"object","additionalProperties":false,"required":["version","rollout_percent"],"description":"What a channel carries.","properties":{"version":{"type":"string","description":"Version; a check asks whether it is a semantic one."},"rollout_percent":{"type":"number","description":"Share of the traffic, 0 to 100; a check asks."},"updated_at":{"$ref":"#/$defs/moment"}}};
const schema28 = {"description":"Time of RFC 3339 in UTC; in version 1 seconds since 1970, 0 meaning never.","oneOf":[{"type":"string","format":"date-time"},{"type":"number","minimum":0}]};

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!(formats0.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "date-time"},parentSchema:schema28.oneOf[0],data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema28.oneOf[0],data});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = put(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema28.oneOf[1],data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "number"},parentSchema:schema28.oneOf[1],data});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = put(vErrors, {instancePath,keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema28,data});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema27,data});
errors++;
}
if(data.rollout_percent === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rollout_percent"},parentSchema:schema27,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "rollout_percent")) || (key0 === "updated_at"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.version,data:data0});
errors++;
}
}
if(data.rollout_percent !== undefined){
let data1 = data.rollout_percent;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/rollout_percent",keyword:"type",params:{type: "number"},parentSchema:schema27.properties.rollout_percent,data:data1});
errors++;
}
}
if(data.updated_at !== undefined){
if(!(validate71(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate71.errors);
errors = vErrors.length;
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

const schema29 = {"type":"object","additionalProperties":false,"required":["time","actor","reason"],"description":"Who set it, when and why.","properties":{"time":{"$ref":"#/$defs/moment"},"actor":{"type":"string","description":"Who."},"reason":{"type":"string","description":"Why."},"until":{"$ref":"#/$defs/time"}}};

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
if(data.time === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "time"},parentSchema:schema29,data});
errors++;
}
if(data.actor === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"},parentSchema:schema29,data});
errors++;
}
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "time") || (key0 === "actor")) || (key0 === "reason")) || (key0 === "until"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.time !== undefined){
if(!(validate71(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.actor !== undefined){
let data1 = data.actor;
if(typeof data1 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.actor,data:data1});
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.reason,data:data2});
errors++;
}
}
if(data.until !== undefined){
if(!(validate53(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
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

const schema30 = {"enum":["set","promote","rollback","rollout"],"description":"What was done."};

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
if(!((((data === "set") || (data === "promote")) || (data === "rollback")) || (data === "rollout"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema30.enum},parentSchema:schema30,data});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"string","pattern":"^[a-z][a-z0-9_-]{0,39}$","patternErrorMessage":"a name of lower-case letters, digits, - and _, such as canary","description":"Name of a channel."};
const pattern4 = new RegExp("^[a-z][a-z0-9_-]{0,39}$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,39}$"},parentSchema:schema31,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/report/release-channel-control.schema.json" */;
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
if("release-channel-control" !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"const",params:{allowedValue: "release-channel-control"},parentSchema:schema19.properties.report,data:data1});
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
if(data15.verb === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "verb"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.ledger === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "ledger"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.channels === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "channels"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.blocked === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "blocked"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.holds === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "holds"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
if(data15.moves === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"required",params:{missingProperty: "moves"},parentSchema:schema19.properties.result,data:data15});
errors++;
}
for(const key2 in data15){
if(!(func3.call(schema19.properties.result.properties, key2))){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.result,data:data15});
errors++;
}
}
if(data15.verb !== undefined){
let data16 = data15.verb;
if(!(((((((((((((data16 === "status") || (data16 === "validate")) || (data16 === "history")) || (data16 === "rollback")) || (data16 === "promote")) || (data16 === "set")) || (data16 === "resume")) || (data16 === "adopt")) || (data16 === "block")) || (data16 === "unblock")) || (data16 === "hold")) || (data16 === "freeze")) || (data16 === "unfreeze"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/verb",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.verb.enum},parentSchema:schema19.properties.result.properties.verb,data:data16});
errors++;
}
}
if(data15.ledger !== undefined){
let data17 = data15.ledger;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.size === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger",keyword:"required",params:{missingProperty: "size"},parentSchema:schema19.properties.result.properties.ledger,data:data17});
errors++;
}
if(data17.head === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger",keyword:"required",params:{missingProperty: "head"},parentSchema:schema19.properties.result.properties.ledger,data:data17});
errors++;
}
for(const key3 in data17){
if(!((key3 === "size") || (key3 === "head"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.result.properties.ledger,data:data17});
errors++;
}
}
if(data17.size !== undefined){
let data18 = data17.size;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger/size",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.ledger.properties.size,data:data18});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger/size",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.ledger.properties.size,data:data18});
errors++;
}
}
}
if(data17.head !== undefined){
if(!(validate59(data17.head, {instancePath:instancePath+"/result/ledger/head",parentData:data17,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.ledger,data:data17});
errors++;
}
}
if(data15.channels !== undefined){
let data20 = data15.channels;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(validate70(data20[key4], {instancePath:instancePath+"/result/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/channels",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.channels,data:data20});
errors++;
}
}
if(data15.blocked !== undefined){
let data22 = data15.blocked;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
if(!(validate74(data22[key5], {instancePath:instancePath+"/result/blocked/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/blocked",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.blocked,data:data22});
errors++;
}
}
if(data15.holds !== undefined){
let data24 = data15.holds;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key6 in data24){
if(!(validate74(data24[key6], {instancePath:instancePath+"/result/holds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/holds",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.holds,data:data24});
errors++;
}
}
if(data15.freeze !== undefined){
if(!(validate74(data15.freeze, {instancePath:instancePath+"/result/freeze",parentData:data15,parentDataProperty:"freeze",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data15.open !== undefined){
let data27 = data15.open;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.seq === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/open",keyword:"required",params:{missingProperty: "seq"},parentSchema:schema19.properties.result.properties.open,data:data27});
errors++;
}
if(data27.action === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/open",keyword:"required",params:{missingProperty: "action"},parentSchema:schema19.properties.result.properties.open,data:data27});
errors++;
}
if(data27.channel === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/open",keyword:"required",params:{missingProperty: "channel"},parentSchema:schema19.properties.result.properties.open,data:data27});
errors++;
}
for(const key7 in data27){
if(!(((key7 === "seq") || (key7 === "action")) || (key7 === "channel"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/open",keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema19.properties.result.properties.open,data:data27});
errors++;
}
}
if(data27.seq !== undefined){
let data28 = data27.seq;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/open/seq",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.open.properties.seq,data:data28});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/open/seq",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.open.properties.seq,data:data28});
errors++;
}
}
}
if(data27.action !== undefined){
if(!(validate80(data27.action, {instancePath:instancePath+"/result/open/action",parentData:data27,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data27.channel !== undefined){
if(!(validate82(data27.channel, {instancePath:instancePath+"/result/open/channel",parentData:data27,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate82.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/open",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.open,data:data27});
errors++;
}
}
if(data15.moves !== undefined){
let data31 = data15.moves;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/moves",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.moves,data:data31});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/moves",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.moves,data:data31});
errors++;
}
}
}
if(data15.act !== undefined){
let data32 = data15.act;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.state === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act",keyword:"required",params:{missingProperty: "state"},parentSchema:schema19.properties.result.properties.act,data:data32});
errors++;
}
if(data32.says === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act",keyword:"required",params:{missingProperty: "says"},parentSchema:schema19.properties.result.properties.act,data:data32});
errors++;
}
for(const key8 in data32){
if(!(func3.call(schema19.properties.result.properties.act.properties, key8))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act",keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema19.properties.result.properties.act,data:data32});
errors++;
}
}
if(data32.state !== undefined){
let data33 = data32.state;
if(!((((data33 === "nothing") || (data33 === "planned")) || (data33 === "moved")) || (data33 === "reverted"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/state",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.act.properties.state.enum},parentSchema:schema19.properties.result.properties.act.properties.state,data:data33});
errors++;
}
}
if(data32.says !== undefined){
let data34 = data32.says;
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
let data35 = data34[i2];
if(typeof data35 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/says/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.act.properties.says.items,data:data35});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/says",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.act.properties.says,data:data34});
errors++;
}
}
if(data32.move !== undefined){
let data36 = data32.move;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/move",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.act.properties.move,data:data36});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/move",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.act.properties.move,data:data36});
errors++;
}
}
}
if(data32.action !== undefined){
if(!(validate80(data32.action, {instancePath:instancePath+"/result/act/action",parentData:data32,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data32.channel !== undefined){
if(!(validate82(data32.channel, {instancePath:instancePath+"/result/act/channel",parentData:data32,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data32.source !== undefined){
if(!(validate82(data32.source, {instancePath:instancePath+"/result/act/source",parentData:data32,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data32.changes !== undefined){
let data40 = data32.changes;
if(Array.isArray(data40)){
if(data40.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.result.properties.act.properties.changes,data:data40});
errors++;
}
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.channel === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3,keyword:"required",params:{missingProperty: "channel"},parentSchema:schema19.properties.result.properties.act.properties.changes.items,data:data41});
errors++;
}
if(data41.before === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3,keyword:"required",params:{missingProperty: "before"},parentSchema:schema19.properties.result.properties.act.properties.changes.items,data:data41});
errors++;
}
if(data41.after === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3,keyword:"required",params:{missingProperty: "after"},parentSchema:schema19.properties.result.properties.act.properties.changes.items,data:data41});
errors++;
}
for(const key9 in data41){
if(!(((key9 === "channel") || (key9 === "before")) || (key9 === "after"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3,keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema19.properties.result.properties.act.properties.changes.items,data:data41});
errors++;
}
}
if(data41.channel !== undefined){
if(!(validate82(data41.channel, {instancePath:instancePath+"/result/act/changes/" + i3+"/channel",parentData:data41,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data41.before !== undefined){
let data43 = data41.before;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/before",keyword:"type",params:{type: schema19.properties.result.properties.act.properties.changes.items.properties.before.type},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.before,data:data43});
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.version === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/before",keyword:"required",params:{missingProperty: "version"},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.before,data:data43});
errors++;
}
if(data43.rollout_percent === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/before",keyword:"required",params:{missingProperty: "rollout_percent"},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.before,data:data43});
errors++;
}
for(const key10 in data43){
if(!((key10 === "version") || (key10 === "rollout_percent"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/before",keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.before,data:data43});
errors++;
}
}
if(data43.version !== undefined){
let data44 = data43.version;
if(typeof data44 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/before/version",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.before.properties.version,data:data44});
errors++;
}
}
if(data43.rollout_percent !== undefined){
let data45 = data43.rollout_percent;
if(!((typeof data45 == "number") && (isFinite(data45)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/before/rollout_percent",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.before.properties.rollout_percent,data:data45});
errors++;
}
}
}
}
if(data41.after !== undefined){
let data46 = data41.after;
if((!(data46 && typeof data46 == "object" && !Array.isArray(data46))) && (data46 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/after",keyword:"type",params:{type: schema19.properties.result.properties.act.properties.changes.items.properties.after.type},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.after,data:data46});
errors++;
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.version === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/after",keyword:"required",params:{missingProperty: "version"},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.after,data:data46});
errors++;
}
if(data46.rollout_percent === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/after",keyword:"required",params:{missingProperty: "rollout_percent"},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.after,data:data46});
errors++;
}
for(const key11 in data46){
if(!((key11 === "version") || (key11 === "rollout_percent"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/after",keyword:"additionalProperties",params:{additionalProperty: key11},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.after,data:data46});
errors++;
}
}
if(data46.version !== undefined){
let data47 = data46.version;
if(typeof data47 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/after/version",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.after.properties.version,data:data47});
errors++;
}
}
if(data46.rollout_percent !== undefined){
let data48 = data46.rollout_percent;
if(!((typeof data48 == "number") && (isFinite(data48)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3+"/after/rollout_percent",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.result.properties.act.properties.changes.items.properties.after.properties.rollout_percent,data:data48});
errors++;
}
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.act.properties.changes.items,data:data41});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/changes",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.act.properties.changes,data:data40});
errors++;
}
}
if(data32.passed_gates !== undefined){
let data49 = data32.passed_gates;
if(typeof data49 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/passed_gates",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.result.properties.act.properties.passed_gates,data:data49});
errors++;
}
}
if(data32.evidence !== undefined){
let data50 = data32.evidence;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/evidence",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.act.properties.evidence,data:data50});
errors++;
}
}
if(data32.adapter !== undefined){
let data51 = data32.adapter;
if((typeof data51 !== "string") && (data51 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/adapter",keyword:"type",params:{type: schema19.properties.result.properties.act.properties.adapter.type},parentSchema:schema19.properties.result.properties.act.properties.adapter,data:data51});
errors++;
}
}
if(data32.settled !== undefined){
let data52 = data32.settled;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.move === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/settled",keyword:"required",params:{missingProperty: "move"},parentSchema:schema19.properties.result.properties.act.properties.settled,data:data52});
errors++;
}
if(data52.kind === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/settled",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema19.properties.result.properties.act.properties.settled,data:data52});
errors++;
}
for(const key12 in data52){
if(!((key12 === "move") || (key12 === "kind"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/settled",keyword:"additionalProperties",params:{additionalProperty: key12},parentSchema:schema19.properties.result.properties.act.properties.settled,data:data52});
errors++;
}
}
if(data52.move !== undefined){
let data53 = data52.move;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/settled/move",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.act.properties.settled.properties.move,data:data53});
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/settled/move",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.act.properties.settled.properties.move,data:data53});
errors++;
}
}
}
if(data52.kind !== undefined){
let data54 = data52.kind;
if(!((data54 === "moved") || (data54 === "reverted"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/settled/kind",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.act.properties.settled.properties.kind.enum},parentSchema:schema19.properties.result.properties.act.properties.settled.properties.kind,data:data54});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/act/settled",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.act.properties.settled,data:data52});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/act",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.act,data:data32});
errors++;
}
}
if(data15.history !== undefined){
let data55 = data15.history;
if(Array.isArray(data55)){
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
let data56 = data55[i4];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.ts === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4,keyword:"required",params:{missingProperty: "ts"},parentSchema:schema19.properties.result.properties.history.items,data:data56});
errors++;
}
if(data56.action === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4,keyword:"required",params:{missingProperty: "action"},parentSchema:schema19.properties.result.properties.history.items,data:data56});
errors++;
}
if(data56.channel === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4,keyword:"required",params:{missingProperty: "channel"},parentSchema:schema19.properties.result.properties.history.items,data:data56});
errors++;
}
if(data56.from_version === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4,keyword:"required",params:{missingProperty: "from_version"},parentSchema:schema19.properties.result.properties.history.items,data:data56});
errors++;
}
if(data56.to_version === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4,keyword:"required",params:{missingProperty: "to_version"},parentSchema:schema19.properties.result.properties.history.items,data:data56});
errors++;
}
if(data56.reason === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema19.properties.result.properties.history.items,data:data56});
errors++;
}
if(data56.actor === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4,keyword:"required",params:{missingProperty: "actor"},parentSchema:schema19.properties.result.properties.history.items,data:data56});
errors++;
}
for(const key13 in data56){
if(!(func3.call(schema19.properties.result.properties.history.items.properties, key13))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4,keyword:"additionalProperties",params:{additionalProperty: key13},parentSchema:schema19.properties.result.properties.history.items,data:data56});
errors++;
}
}
if(data56.ts !== undefined){
if(!(validate53(data56.ts, {instancePath:instancePath+"/result/history/" + i4+"/ts",parentData:data56,parentDataProperty:"ts",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data56.action !== undefined){
let data58 = data56.action;
if(!((((data58 === "set") || (data58 === "promote")) || (data58 === "rollback")) || (data58 === "rollout"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4+"/action",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.history.items.properties.action.enum},parentSchema:schema19.properties.result.properties.history.items.properties.action,data:data58});
errors++;
}
}
if(data56.channel !== undefined){
let data59 = data56.channel;
if(typeof data59 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4+"/channel",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.history.items.properties.channel,data:data59});
errors++;
}
}
if(data56.from_version !== undefined){
let data60 = data56.from_version;
if(typeof data60 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4+"/from_version",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.history.items.properties.from_version,data:data60});
errors++;
}
}
if(data56.to_version !== undefined){
let data61 = data56.to_version;
if(typeof data61 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4+"/to_version",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.history.items.properties.to_version,data:data61});
errors++;
}
}
if(data56.reason !== undefined){
let data62 = data56.reason;
if(typeof data62 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.history.items.properties.reason,data:data62});
errors++;
}
}
if(data56.actor !== undefined){
let data63 = data56.actor;
if(typeof data63 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4+"/actor",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.history.items.properties.actor,data:data63});
errors++;
}
}
if(data56.correlation_id !== undefined){
let data64 = data56.correlation_id;
if(typeof data64 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4+"/correlation_id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.history.items.properties.correlation_id,data:data64});
errors++;
}
}
if(data56.release_candidate_id !== undefined){
let data65 = data56.release_candidate_id;
if(typeof data65 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4+"/release_candidate_id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.history.items.properties.release_candidate_id,data:data65});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/history/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.history.items,data:data56});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/history",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.result.properties.history,data:data55});
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