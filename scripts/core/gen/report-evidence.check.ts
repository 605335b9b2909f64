// @ts-nocheck
// Made by `npm run generate` from schemas/report/evidence.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { EvidenceReport } from "./report-evidence.types.ts";

export const validate: Validator<EvidenceReport> = validate52;
const schema19 = {"description":"What a verb of `evidence` found and wrote.","type":"object","additionalProperties":false,"required":["schema_version","report","id","tool","verdict","strict","started_at","ended_at","subject","inputs","checks","result"],"properties":{"schema_version":{"const":1,"description":"Version of the envelope."},"report":{"const":"evidence","description":"The script that wrote it."},"id":{"type":"string","minLength":1,"description":"Id of this report, a UUID."},"tool":{"type":"object","description":"What made the report.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"description":"Name of the toolkit."},"version":{"type":"string","minLength":1,"description":"Version of the toolkit."}}},"verdict":{"enum":["pass","fail","undecided"],"description":"What all enforced checks come to; undecided is never a pass."},"strict":{"type":"boolean","description":"Advisory checks were enforced too."},"started_at":{"$ref":"#/$defs/time","description":"When the run began."},"ended_at":{"$ref":"#/$defs/time","description":"When the run ended."},"subject":{"$ref":"#/$defs/subject"},"inputs":{"type":"array","description":"Every file that the verdict rests on.","items":{"$ref":"#/$defs/input"}},"checks":{"type":"array","description":"Every question that was asked, with its answer.","items":{"$ref":"#/$defs/check"}},"result":{"type":"object","additionalProperties":false,"description":"The head of the ledger that was looked at, and what was written.","properties":{"verb":{"enum":["backfill","checkpoint","export","prove","redact","verify","verify-head","verify-proof"],"description":"What was asked for."},"ledger":{"type":"object","additionalProperties":false,"required":["path","size","head","root"],"description":"The ledger as it was found.","properties":{"path":{"type":"string","minLength":1,"description":"Relative to the root."},"size":{"type":"integer","minimum":0,"description":"Events in it."},"head":{"$ref":"#/$defs/sha256","description":"Hash of the last event, or zeros."},"root":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$","patternErrorMessage":"a SHA-256 in base 64","description":"Root of the Merkle tree over the lines (RFC 6962)."}}},"redacted":{"type":"object","additionalProperties":false,"required":["seq","path","state"],"description":"The value that was to be redacted.","properties":{"seq":{"type":"integer","minimum":0,"description":"Number of its event."},"path":{"type":"string","description":"JSON pointer within data."},"state":{"enum":["redacted","already_redacted","planned","in_plain","not_found"],"description":"What became of it."}}},"sealed":{"type":"object","additionalProperties":false,"required":["state","events","legacy_events","legacy_root","assurance"],"description":"What `backfill` did.","properties":{"state":{"enum":["sealed","planned","done_before","nothing_to_do"],"description":"What became of the events."},"events":{"type":"integer","minimum":1,"description":"Events in the file."},"legacy_events":{"type":"integer","minimum":0,"description":"Those of them that had no hash."},"legacy_root":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$","patternErrorMessage":"a SHA-256 in base 64","description":"Root of the Merkle tree over their lines as they were (RFC 6962)."},"assurance":{"const":"sealed_at_backfill","description":"What the new hashes are worth."}}},"proof":{"type":"object","additionalProperties":false,"required":["seq","size"],"description":"What the proof is of; null where it cannot be read.","properties":{"seq":{"type":["integer","null"],"minimum":0,"description":"The event."},"size":{"type":["integer","null"],"minimum":0,"description":"Events of the head."}}},"package":{"type":"object","additionalProperties":false,"required":["format","assurance","events"],"description":"The package that was verified.","properties":{"format":{"enum":["v1","own"],"description":"Format of the package."},"assurance":{"enum":["original","partly_unhashed","sealed_at_backfill","redacted"],"description":"What the hashes of the events reach back to."},"events":{"type":"integer","minimum":0,"description":"Events in it."},"calls":{"type":"integer","minimum":0,"description":"Recorded calls of tools."},"redactions":{"type":"integer","minimum":0,"description":"Redactions told."},"disclosures":{"type":"integer","minimum":0,"description":"Values shown."},"withheld":{"type":"integer","minimum":0,"description":"Values not shown."},"unhashed":{"type":"integer","minimum":0,"description":"Events from before there were hashes."}}},"written":{"type":["string","null"],"description":"The file that was written, relative to the root, or null."}}}}};
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

const pattern4 = new RegExp("^[A-Za-z0-9+/]{43}=$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/report/evidence.schema.json" */;
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
if("evidence" !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"const",params:{allowedValue: "evidence"},parentSchema:schema19.properties.report,data:data1});
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
for(const key2 in data15){
if(!(((((((key2 === "verb") || (key2 === "ledger")) || (key2 === "redacted")) || (key2 === "sealed")) || (key2 === "proof")) || (key2 === "package")) || (key2 === "written"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.result,data:data15});
errors++;
}
}
if(data15.verb !== undefined){
let data16 = data15.verb;
if(!((((((((data16 === "backfill") || (data16 === "checkpoint")) || (data16 === "export")) || (data16 === "prove")) || (data16 === "redact")) || (data16 === "verify")) || (data16 === "verify-head")) || (data16 === "verify-proof"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/verb",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.verb.enum},parentSchema:schema19.properties.result.properties.verb,data:data16});
errors++;
}
}
if(data15.ledger !== undefined){
let data17 = data15.ledger;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger",keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.result.properties.ledger,data:data17});
errors++;
}
if(data17.size === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger",keyword:"required",params:{missingProperty: "size"},parentSchema:schema19.properties.result.properties.ledger,data:data17});
errors++;
}
if(data17.head === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger",keyword:"required",params:{missingProperty: "head"},parentSchema:schema19.properties.result.properties.ledger,data:data17});
errors++;
}
if(data17.root === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger",keyword:"required",params:{missingProperty: "root"},parentSchema:schema19.properties.result.properties.ledger,data:data17});
errors++;
}
for(const key3 in data17){
if(!((((key3 === "path") || (key3 === "size")) || (key3 === "head")) || (key3 === "root"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.result.properties.ledger,data:data17});
errors++;
}
}
if(data17.path !== undefined){
let data18 = data17.path;
if(typeof data18 === "string"){
if(func4(data18) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger/path",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.result.properties.ledger.properties.path,data:data18});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger/path",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.ledger.properties.path,data:data18});
errors++;
}
}
if(data17.size !== undefined){
let data19 = data17.size;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger/size",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.ledger.properties.size,data:data19});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger/size",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.ledger.properties.size,data:data19});
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
if(data17.root !== undefined){
let data21 = data17.root;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger/root",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},parentSchema:schema19.properties.result.properties.ledger.properties.root,data:data21});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger/root",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.ledger.properties.root,data:data21});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/ledger",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.ledger,data:data17});
errors++;
}
}
if(data15.redacted !== undefined){
let data22 = data15.redacted;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.seq === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/redacted",keyword:"required",params:{missingProperty: "seq"},parentSchema:schema19.properties.result.properties.redacted,data:data22});
errors++;
}
if(data22.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/redacted",keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.result.properties.redacted,data:data22});
errors++;
}
if(data22.state === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/redacted",keyword:"required",params:{missingProperty: "state"},parentSchema:schema19.properties.result.properties.redacted,data:data22});
errors++;
}
for(const key4 in data22){
if(!(((key4 === "seq") || (key4 === "path")) || (key4 === "state"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/redacted",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema19.properties.result.properties.redacted,data:data22});
errors++;
}
}
if(data22.seq !== undefined){
let data23 = data22.seq;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/redacted/seq",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.redacted.properties.seq,data:data23});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/redacted/seq",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.redacted.properties.seq,data:data23});
errors++;
}
}
}
if(data22.path !== undefined){
let data24 = data22.path;
if(typeof data24 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/result/redacted/path",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.redacted.properties.path,data:data24});
errors++;
}
}
if(data22.state !== undefined){
let data25 = data22.state;
if(!(((((data25 === "redacted") || (data25 === "already_redacted")) || (data25 === "planned")) || (data25 === "in_plain")) || (data25 === "not_found"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/redacted/state",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.redacted.properties.state.enum},parentSchema:schema19.properties.result.properties.redacted.properties.state,data:data25});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/redacted",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.redacted,data:data22});
errors++;
}
}
if(data15.sealed !== undefined){
let data26 = data15.sealed;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.state === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed",keyword:"required",params:{missingProperty: "state"},parentSchema:schema19.properties.result.properties.sealed,data:data26});
errors++;
}
if(data26.events === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed",keyword:"required",params:{missingProperty: "events"},parentSchema:schema19.properties.result.properties.sealed,data:data26});
errors++;
}
if(data26.legacy_events === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed",keyword:"required",params:{missingProperty: "legacy_events"},parentSchema:schema19.properties.result.properties.sealed,data:data26});
errors++;
}
if(data26.legacy_root === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed",keyword:"required",params:{missingProperty: "legacy_root"},parentSchema:schema19.properties.result.properties.sealed,data:data26});
errors++;
}
if(data26.assurance === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed",keyword:"required",params:{missingProperty: "assurance"},parentSchema:schema19.properties.result.properties.sealed,data:data26});
errors++;
}
for(const key5 in data26){
if(!(((((key5 === "state") || (key5 === "events")) || (key5 === "legacy_events")) || (key5 === "legacy_root")) || (key5 === "assurance"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema19.properties.result.properties.sealed,data:data26});
errors++;
}
}
if(data26.state !== undefined){
let data27 = data26.state;
if(!((((data27 === "sealed") || (data27 === "planned")) || (data27 === "done_before")) || (data27 === "nothing_to_do"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed/state",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.sealed.properties.state.enum},parentSchema:schema19.properties.result.properties.sealed.properties.state,data:data27});
errors++;
}
}
if(data26.events !== undefined){
let data28 = data26.events;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed/events",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.sealed.properties.events,data:data28});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed/events",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.result.properties.sealed.properties.events,data:data28});
errors++;
}
}
}
if(data26.legacy_events !== undefined){
let data29 = data26.legacy_events;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed/legacy_events",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.sealed.properties.legacy_events,data:data29});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed/legacy_events",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.sealed.properties.legacy_events,data:data29});
errors++;
}
}
}
if(data26.legacy_root !== undefined){
let data30 = data26.legacy_root;
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed/legacy_root",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},parentSchema:schema19.properties.result.properties.sealed.properties.legacy_root,data:data30});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed/legacy_root",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.result.properties.sealed.properties.legacy_root,data:data30});
errors++;
}
}
if(data26.assurance !== undefined){
let data31 = data26.assurance;
if("sealed_at_backfill" !== data31){
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed/assurance",keyword:"const",params:{allowedValue: "sealed_at_backfill"},parentSchema:schema19.properties.result.properties.sealed.properties.assurance,data:data31});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/sealed",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.sealed,data:data26});
errors++;
}
}
if(data15.proof !== undefined){
let data32 = data15.proof;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.seq === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/proof",keyword:"required",params:{missingProperty: "seq"},parentSchema:schema19.properties.result.properties.proof,data:data32});
errors++;
}
if(data32.size === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/proof",keyword:"required",params:{missingProperty: "size"},parentSchema:schema19.properties.result.properties.proof,data:data32});
errors++;
}
for(const key6 in data32){
if(!((key6 === "seq") || (key6 === "size"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/proof",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema19.properties.result.properties.proof,data:data32});
errors++;
}
}
if(data32.seq !== undefined){
let data33 = data32.seq;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (data33 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/proof/seq",keyword:"type",params:{type: schema19.properties.result.properties.proof.properties.seq.type},parentSchema:schema19.properties.result.properties.proof.properties.seq,data:data33});
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/proof/seq",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.proof.properties.seq,data:data33});
errors++;
}
}
}
if(data32.size !== undefined){
let data34 = data32.size;
if((!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) && (data34 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/proof/size",keyword:"type",params:{type: schema19.properties.result.properties.proof.properties.size.type},parentSchema:schema19.properties.result.properties.proof.properties.size,data:data34});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/proof/size",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.proof.properties.size,data:data34});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/proof",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.proof,data:data32});
errors++;
}
}
if(data15.package !== undefined){
let data35 = data15.package;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.format === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package",keyword:"required",params:{missingProperty: "format"},parentSchema:schema19.properties.result.properties.package,data:data35});
errors++;
}
if(data35.assurance === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package",keyword:"required",params:{missingProperty: "assurance"},parentSchema:schema19.properties.result.properties.package,data:data35});
errors++;
}
if(data35.events === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package",keyword:"required",params:{missingProperty: "events"},parentSchema:schema19.properties.result.properties.package,data:data35});
errors++;
}
for(const key7 in data35){
if(!((((((((key7 === "format") || (key7 === "assurance")) || (key7 === "events")) || (key7 === "calls")) || (key7 === "redactions")) || (key7 === "disclosures")) || (key7 === "withheld")) || (key7 === "unhashed"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package",keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema19.properties.result.properties.package,data:data35});
errors++;
}
}
if(data35.format !== undefined){
let data36 = data35.format;
if(!((data36 === "v1") || (data36 === "own"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/format",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.package.properties.format.enum},parentSchema:schema19.properties.result.properties.package.properties.format,data:data36});
errors++;
}
}
if(data35.assurance !== undefined){
let data37 = data35.assurance;
if(!((((data37 === "original") || (data37 === "partly_unhashed")) || (data37 === "sealed_at_backfill")) || (data37 === "redacted"))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/assurance",keyword:"enum",params:{allowedValues: schema19.properties.result.properties.package.properties.assurance.enum},parentSchema:schema19.properties.result.properties.package.properties.assurance,data:data37});
errors++;
}
}
if(data35.events !== undefined){
let data38 = data35.events;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/events",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.package.properties.events,data:data38});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/events",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.package.properties.events,data:data38});
errors++;
}
}
}
if(data35.calls !== undefined){
let data39 = data35.calls;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/calls",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.package.properties.calls,data:data39});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/calls",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.package.properties.calls,data:data39});
errors++;
}
}
}
if(data35.redactions !== undefined){
let data40 = data35.redactions;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/redactions",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.package.properties.redactions,data:data40});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/redactions",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.package.properties.redactions,data:data40});
errors++;
}
}
}
if(data35.disclosures !== undefined){
let data41 = data35.disclosures;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/disclosures",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.package.properties.disclosures,data:data41});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/disclosures",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.package.properties.disclosures,data:data41});
errors++;
}
}
}
if(data35.withheld !== undefined){
let data42 = data35.withheld;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/withheld",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.package.properties.withheld,data:data42});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/withheld",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.package.properties.withheld,data:data42});
errors++;
}
}
}
if(data35.unhashed !== undefined){
let data43 = data35.unhashed;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/unhashed",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.result.properties.package.properties.unhashed,data:data43});
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/package/unhashed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.result.properties.package.properties.unhashed,data:data43});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/result/package",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.result.properties.package,data:data35});
errors++;
}
}
if(data15.written !== undefined){
let data44 = data15.written;
if((typeof data44 !== "string") && (data44 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/result/written",keyword:"type",params:{type: schema19.properties.result.properties.written.type},parentSchema:schema19.properties.result.properties.written,data:data44});
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