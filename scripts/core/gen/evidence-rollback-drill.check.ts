// @ts-nocheck
// Made by `npm run generate` from schemas/evidence/rollback-drill.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { RollbackDrillEvidence } from "./evidence-rollback-drill.types.ts";

export const validate: Validator<RollbackDrillEvidence> = validate52;
const schema19 = {"type":"object","additionalProperties":false,"description":"Signed evidence of one rollback drill.","required":["schema_version","kind","signed_at","tool","nonce","release_candidate_id","commit","drill","ledger","evidence"],"properties":{"schema_version":{"const":1,"description":"Version of this format."},"kind":{"const":"rollback-drill","description":"What this file is."},"signed_at":{"$ref":"#/$defs/time","description":"When this record was made."},"tool":{"type":"object","additionalProperties":false,"description":"What made the record.","required":["name","version"],"properties":{"name":{"$ref":"#/$defs/text","description":"Name of the script."},"version":{"$ref":"#/$defs/text","description":"Version of the toolkit."}}},"nonce":{"type":"string","pattern":"^[0-9a-f]{32}$","patternErrorMessage":"32 hexadecimal digits in lower case","description":"Drawn once for this record; the ledger holds it."},"release_candidate_id":{"$ref":"#/$defs/text","description":"The release candidate that was drilled."},"commit":{"$ref":"#/$defs/commit"},"drill":{"type":"object","additionalProperties":false,"description":"The timeline, and what follows from it.","required":["drill_id","actor","environment","channel","from_version","to_version","started_at","traffic_moved_at","recovered_at","rto_s"],"properties":{"drill_id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$","patternErrorMessage":"up to 64 lower-case letters, digits, dots, underscores or hyphens","description":"Name of the drill; also of its files."},"actor":{"$ref":"#/$defs/text","description":"Who did the drill."},"environment":{"$ref":"#/$defs/text","description":"Where, such as staging."},"channel":{"$ref":"#/$defs/text","description":"Which channel was taken back."},"from_version":{"$ref":"#/$defs/semver","description":"What ran before."},"to_version":{"$ref":"#/$defs/semver","description":"What ran afterwards."},"started_at":{"$ref":"#/$defs/time","description":"When the decision to roll back was made."},"traffic_moved_at":{"$ref":"#/$defs/time","description":"When all traffic had left the bad version."},"recovered_at":{"$ref":"#/$defs/time","description":"When the service was measured to be good again."},"rto_s":{"type":"number","minimum":0,"description":"Seconds from started_at to recovered_at."}}},"ledger":{"type":"object","additionalProperties":false,"description":"Head of the ledger before this record.","required":["size","last_hash","root_hash"],"properties":{"size":{"type":"integer","minimum":0,"description":"Events."},"last_hash":{"$ref":"#/$defs/sha256","description":"Hash of the last event, or zeros."},"root_hash":{"$ref":"#/$defs/sha256","description":"Root of the Merkle tree over all events."}}},"evidence":{"type":"array","minItems":1,"maxItems":200,"description":"Every file that the drill rests on.","items":{"$ref":"#/$defs/file"}}}};
const func3 = Object.prototype.hasOwnProperty;
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

const schema21 = {"type":"string","minLength":1,"description":"Text for people; not empty."};
const func4 = ucs2lengthModule.default;

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
if(func4(data) < 1){
vErrors = put(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema21,data});
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

const schema22 = {"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","patternErrorMessage":"a full commit id: 40 or 64 hexadecimal digits in lower case","description":"Full commit id of git."};
const pattern4 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

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
if(!pattern4.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema22,data});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","format":"semver","description":"Semantic version (semver.org 2.0.0), such as 1.4.2 or 2.0.0-rc.1."};
const formats2 = FORMATS.semver;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats2.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "semver"},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"a SHA-256 digest: 64 hexadecimal digits in lower case","description":"SHA-256 digest in lower-case hexadecimal."};
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema24,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema24,data});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"description":"One file.","required":["kind","path","sha256","bytes"],"properties":{"kind":{"$ref":"#/$defs/lower_snake","description":"timeline, artifact, or a kind of report that the policy names."},"path":{"$ref":"#/$defs/relative_path","description":"Where it lies."},"sha256":{"$ref":"#/$defs/sha256"},"bytes":{"type":"integer","minimum":0,"description":"Length."},"report":{"type":"object","additionalProperties":false,"description":"What the report says.","required":["script","id","verdict","ended_at"],"properties":{"script":{"$ref":"#/$defs/text","description":"The script that wrote it."},"id":{"$ref":"#/$defs/text","description":"Id of the report."},"verdict":{"enum":["pass","fail","undecided"],"description":"Its verdict."},"ended_at":{"$ref":"#/$defs/time","description":"When it ended."}}}}};
const schema26 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$","maxLength":100,"patternErrorMessage":"lower-case words joined by underscores, such as max_age","description":"Name in lower case, words joined by underscores."};
const pattern7 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");

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
if(func4(data) > 100){
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100},parentSchema:schema26,data});
errors++;
}
if(!pattern7.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","format":"relative-path","description":"Path below the root of the repository, with forward slashes."};
const formats4 = FORMATS["relative-path"];

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
if(typeof data === "string"){
if(!(formats4.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "relative-path"},parentSchema:schema27,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema27,data});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema25,data});
errors++;
}
if(data.path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema25,data});
errors++;
}
if(data.sha256 === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema25,data});
errors++;
}
if(data.bytes === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bytes"},parentSchema:schema25,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "path")) || (key0 === "sha256")) || (key0 === "bytes")) || (key0 === "report"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate74(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate76(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.sha256 !== undefined){
if(!(validate70(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.bytes !== undefined){
let data3 = data.bytes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.bytes,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema25.properties.bytes,data:data3});
errors++;
}
}
}
if(data.report !== undefined){
let data4 = data.report;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.script === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"required",params:{missingProperty: "script"},parentSchema:schema25.properties.report,data:data4});
errors++;
}
if(data4.id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"required",params:{missingProperty: "id"},parentSchema:schema25.properties.report,data:data4});
errors++;
}
if(data4.verdict === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"required",params:{missingProperty: "verdict"},parentSchema:schema25.properties.report,data:data4});
errors++;
}
if(data4.ended_at === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"required",params:{missingProperty: "ended_at"},parentSchema:schema25.properties.report,data:data4});
errors++;
}
for(const key1 in data4){
if(!((((key1 === "script") || (key1 === "id")) || (key1 === "verdict")) || (key1 === "ended_at"))){
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema25.properties.report,data:data4});
errors++;
}
}
if(data4.script !== undefined){
if(!(validate55(data4.script, {instancePath:instancePath+"/report/script",parentData:data4,parentDataProperty:"script",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data4.id !== undefined){
if(!(validate55(data4.id, {instancePath:instancePath+"/report/id",parentData:data4,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data4.verdict !== undefined){
let data7 = data4.verdict;
if(!(((data7 === "pass") || (data7 === "fail")) || (data7 === "undecided"))){
vErrors = put(vErrors, {instancePath:instancePath+"/report/verdict",keyword:"enum",params:{allowedValues: schema25.properties.report.properties.verdict.enum},parentSchema:schema25.properties.report.properties.verdict,data:data7});
errors++;
}
}
if(data4.ended_at !== undefined){
if(!(validate53(data4.ended_at, {instancePath:instancePath+"/report/ended_at",parentData:data4,parentDataProperty:"ended_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/report",keyword:"type",params:{type: "object"},parentSchema:schema25.properties.report,data:data4});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/evidence/rollback-drill.schema.json" */;
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
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema19,data});
errors++;
}
if(data.signed_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "signed_at"},parentSchema:schema19,data});
errors++;
}
if(data.tool === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tool"},parentSchema:schema19,data});
errors++;
}
if(data.nonce === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "nonce"},parentSchema:schema19,data});
errors++;
}
if(data.release_candidate_id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release_candidate_id"},parentSchema:schema19,data});
errors++;
}
if(data.commit === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "commit"},parentSchema:schema19,data});
errors++;
}
if(data.drill === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "drill"},parentSchema:schema19,data});
errors++;
}
if(data.ledger === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ledger"},parentSchema:schema19,data});
errors++;
}
if(data.evidence === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "evidence"},parentSchema:schema19,data});
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
if(data.kind !== undefined){
let data1 = data.kind;
if("rollback-drill" !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "rollback-drill"},parentSchema:schema19.properties.kind,data:data1});
errors++;
}
}
if(data.signed_at !== undefined){
if(!(validate53(data.signed_at, {instancePath:instancePath+"/signed_at",parentData:data,parentDataProperty:"signed_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
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
if(!(validate55(data3.name, {instancePath:instancePath+"/tool/name",parentData:data3,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data3.version !== undefined){
if(!(validate55(data3.version, {instancePath:instancePath+"/tool/version",parentData:data3,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/tool",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.tool,data:data3});
errors++;
}
}
if(data.nonce !== undefined){
let data6 = data.nonce;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = put(vErrors, {instancePath:instancePath+"/nonce",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},parentSchema:schema19.properties.nonce,data:data6});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/nonce",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.nonce,data:data6});
errors++;
}
}
if(data.release_candidate_id !== undefined){
if(!(validate55(data.release_candidate_id, {instancePath:instancePath+"/release_candidate_id",parentData:data,parentDataProperty:"release_candidate_id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate59(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.drill !== undefined){
let data9 = data.drill;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.drill_id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "drill_id"},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
if(data9.actor === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "actor"},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
if(data9.environment === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "environment"},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
if(data9.channel === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "channel"},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
if(data9.from_version === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "from_version"},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
if(data9.to_version === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "to_version"},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
if(data9.started_at === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "started_at"},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
if(data9.traffic_moved_at === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "traffic_moved_at"},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
if(data9.recovered_at === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "recovered_at"},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
if(data9.rto_s === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "rto_s"},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
for(const key2 in data9){
if(!(func3.call(schema19.properties.drill.properties, key2))){
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
}
if(data9.drill_id !== undefined){
let data10 = data9.drill_id;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
vErrors = put(vErrors, {instancePath:instancePath+"/drill/drill_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema19.properties.drill.properties.drill_id,data:data10});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/drill/drill_id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.drill.properties.drill_id,data:data10});
errors++;
}
}
if(data9.actor !== undefined){
if(!(validate55(data9.actor, {instancePath:instancePath+"/drill/actor",parentData:data9,parentDataProperty:"actor",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data9.environment !== undefined){
if(!(validate55(data9.environment, {instancePath:instancePath+"/drill/environment",parentData:data9,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data9.channel !== undefined){
if(!(validate55(data9.channel, {instancePath:instancePath+"/drill/channel",parentData:data9,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data9.from_version !== undefined){
if(!(validate64(data9.from_version, {instancePath:instancePath+"/drill/from_version",parentData:data9,parentDataProperty:"from_version",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data9.to_version !== undefined){
if(!(validate64(data9.to_version, {instancePath:instancePath+"/drill/to_version",parentData:data9,parentDataProperty:"to_version",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data9.started_at !== undefined){
if(!(validate53(data9.started_at, {instancePath:instancePath+"/drill/started_at",parentData:data9,parentDataProperty:"started_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data9.traffic_moved_at !== undefined){
if(!(validate53(data9.traffic_moved_at, {instancePath:instancePath+"/drill/traffic_moved_at",parentData:data9,parentDataProperty:"traffic_moved_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data9.recovered_at !== undefined){
if(!(validate53(data9.recovered_at, {instancePath:instancePath+"/drill/recovered_at",parentData:data9,parentDataProperty:"recovered_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data9.rto_s !== undefined){
let data19 = data9.rto_s;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = put(vErrors, {instancePath:instancePath+"/drill/rto_s",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.drill.properties.rto_s,data:data19});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/drill/rto_s",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.drill.properties.rto_s,data:data19});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/drill",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.drill,data:data9});
errors++;
}
}
if(data.ledger !== undefined){
let data20 = data.ledger;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.size === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "size"},parentSchema:schema19.properties.ledger,data:data20});
errors++;
}
if(data20.last_hash === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "last_hash"},parentSchema:schema19.properties.ledger,data:data20});
errors++;
}
if(data20.root_hash === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "root_hash"},parentSchema:schema19.properties.ledger,data:data20});
errors++;
}
for(const key3 in data20){
if(!(((key3 === "size") || (key3 === "last_hash")) || (key3 === "root_hash"))){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.ledger,data:data20});
errors++;
}
}
if(data20.size !== undefined){
let data21 = data20.size;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger/size",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.ledger.properties.size,data:data21});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger/size",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.ledger.properties.size,data:data21});
errors++;
}
}
}
if(data20.last_hash !== undefined){
if(!(validate70(data20.last_hash, {instancePath:instancePath+"/ledger/last_hash",parentData:data20,parentDataProperty:"last_hash",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data20.root_hash !== undefined){
if(!(validate70(data20.root_hash, {instancePath:instancePath+"/ledger/root_hash",parentData:data20,parentDataProperty:"root_hash",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.ledger,data:data20});
errors++;
}
}
if(data.evidence !== undefined){
let data24 = data.evidence;
if(Array.isArray(data24)){
if(data24.length > 200){
vErrors = put(vErrors, {instancePath:instancePath+"/evidence",keyword:"maxItems",params:{limit: 200},parentSchema:schema19.properties.evidence,data:data24});
errors++;
}
if(data24.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/evidence",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.evidence,data:data24});
errors++;
}
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data24[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data24,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.evidence,data:data24});
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