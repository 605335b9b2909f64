// @ts-nocheck
// Made by `npm run generate` from schemas/evidence/rollback-bundle.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { RollbackBundleEvidence } from "./evidence-rollback-bundle.types.ts";

export const validate: Validator<RollbackBundleEvidence> = validate52;
const schema19 = {"type":"object","additionalProperties":false,"description":"What is in a rollback bundle: the file bundle.json of the archive.","required":["schema_version","kind","label","created_at","tool","app_version","commit","known_good","ledger","files"],"properties":{"schema_version":{"const":1,"description":"Version of this format."},"kind":{"const":"rollback-bundle","description":"What this file is."},"label":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$","patternErrorMessage":"up to 64 lower-case letters, digits, dots, underscores or hyphens","description":"What the bundle was made for, such as emergency."},"created_at":{"$ref":"#/$defs/time","description":"When it was made."},"tool":{"type":"object","additionalProperties":false,"description":"What made the bundle.","required":["name","version"],"properties":{"name":{"$ref":"#/$defs/text","description":"Name of the script."},"version":{"$ref":"#/$defs/text","description":"Version of the toolkit."}}},"app_version":{"$ref":"#/$defs/semver","description":"The version that would be taken back."},"commit":{"$ref":"#/$defs/commit"},"release_candidate_id":{"$ref":"#/$defs/text","description":"The release candidate, where there is one."},"known_good":{"type":"object","additionalProperties":false,"description":"The version to go back to, and where it is.","required":["channel","version","source","files"],"properties":{"channel":{"$ref":"#/$defs/text","description":"The channel that would be taken back."},"version":{"$ref":"#/$defs/semver","description":"The version that was good."},"source":{"enum":["ledger","named"],"description":"Whether the ledger says that it was good, or a person named it."},"good_since":{"$ref":"#/$defs/time","description":"When the channel came to carry it last."},"tag":{"$ref":"#/$defs/text","description":"Tag of git that holds its sources."},"commit":{"$ref":"#/$defs/commit"},"files":{"type":"array","maxItems":100,"description":"Files of that version that are in the bundle.","items":{"$ref":"#/$defs/relative_path"}}}},"ledger":{"type":["object","null"],"additionalProperties":false,"description":"Head of the ledger in the bundle, or null where there is none.","required":["size","last_hash","root_hash"],"properties":{"size":{"type":"integer","minimum":1,"description":"Events."},"last_hash":{"$ref":"#/$defs/sha256","description":"Hash of the last event."},"root_hash":{"$ref":"#/$defs/sha256","description":"Root of the Merkle tree over all events."}}},"files":{"type":"array","minItems":1,"maxItems":9000,"description":"Every file of the bundle but this one.","items":{"type":"object","additionalProperties":false,"description":"One file.","required":["role","path","sha256","bytes"],"properties":{"role":{"enum":["policy","registry","ledger","checkpoint","keys","runtime_data","report","artifact","instructions"],"description":"What it is for."},"path":{"$ref":"#/$defs/relative_path","description":"Where it belongs, below the root of the repository."},"sha256":{"$ref":"#/$defs/sha256"},"bytes":{"type":"integer","minimum":0,"description":"Length."}}}}}};
const func3 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
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

const schema22 = {"type":"string","format":"semver","description":"Semantic version (semver.org 2.0.0), such as 1.4.2 or 2.0.0-rc.1."};
const formats2 = FORMATS.semver;

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
if(!(formats2.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "semver"},parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema22,data});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","patternErrorMessage":"a full commit id: 40 or 64 hexadecimal digits in lower case","description":"Full commit id of git."};
const pattern4 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

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
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","format":"relative-path","description":"Path below the root of the repository, with forward slashes."};
const formats4 = FORMATS["relative-path"];

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
if(typeof data === "string"){
if(!(formats4.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "relative-path"},parentSchema:schema24,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema24,data});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"a SHA-256 digest: 64 hexadecimal digits in lower case","description":"SHA-256 digest in lower-case hexadecimal."};
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(!pattern5.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema25,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/evidence/rollback-bundle.schema.json" */;
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
if(data.label === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "label"},parentSchema:schema19,data});
errors++;
}
if(data.created_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "created_at"},parentSchema:schema19,data});
errors++;
}
if(data.tool === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tool"},parentSchema:schema19,data});
errors++;
}
if(data.app_version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "app_version"},parentSchema:schema19,data});
errors++;
}
if(data.commit === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "commit"},parentSchema:schema19,data});
errors++;
}
if(data.known_good === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "known_good"},parentSchema:schema19,data});
errors++;
}
if(data.ledger === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ledger"},parentSchema:schema19,data});
errors++;
}
if(data.files === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"},parentSchema:schema19,data});
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
if("rollback-bundle" !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "rollback-bundle"},parentSchema:schema19.properties.kind,data:data1});
errors++;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/label",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema19.properties.label,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.label,data:data2});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate53(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.tool !== undefined){
let data4 = data.tool;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/tool",keyword:"required",params:{missingProperty: "name"},parentSchema:schema19.properties.tool,data:data4});
errors++;
}
if(data4.version === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/tool",keyword:"required",params:{missingProperty: "version"},parentSchema:schema19.properties.tool,data:data4});
errors++;
}
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "version"))){
vErrors = put(vErrors, {instancePath:instancePath+"/tool",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.tool,data:data4});
errors++;
}
}
if(data4.name !== undefined){
if(!(validate55(data4.name, {instancePath:instancePath+"/tool/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data4.version !== undefined){
if(!(validate55(data4.version, {instancePath:instancePath+"/tool/version",parentData:data4,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/tool",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.tool,data:data4});
errors++;
}
}
if(data.app_version !== undefined){
if(!(validate58(data.app_version, {instancePath:instancePath+"/app_version",parentData:data,parentDataProperty:"app_version",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate60(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.release_candidate_id !== undefined){
if(!(validate55(data.release_candidate_id, {instancePath:instancePath+"/release_candidate_id",parentData:data,parentDataProperty:"release_candidate_id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.known_good !== undefined){
let data10 = data.known_good;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.channel === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/known_good",keyword:"required",params:{missingProperty: "channel"},parentSchema:schema19.properties.known_good,data:data10});
errors++;
}
if(data10.version === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/known_good",keyword:"required",params:{missingProperty: "version"},parentSchema:schema19.properties.known_good,data:data10});
errors++;
}
if(data10.source === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/known_good",keyword:"required",params:{missingProperty: "source"},parentSchema:schema19.properties.known_good,data:data10});
errors++;
}
if(data10.files === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/known_good",keyword:"required",params:{missingProperty: "files"},parentSchema:schema19.properties.known_good,data:data10});
errors++;
}
for(const key2 in data10){
if(!(((((((key2 === "channel") || (key2 === "version")) || (key2 === "source")) || (key2 === "good_since")) || (key2 === "tag")) || (key2 === "commit")) || (key2 === "files"))){
vErrors = put(vErrors, {instancePath:instancePath+"/known_good",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.known_good,data:data10});
errors++;
}
}
if(data10.channel !== undefined){
if(!(validate55(data10.channel, {instancePath:instancePath+"/known_good/channel",parentData:data10,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data10.version !== undefined){
if(!(validate58(data10.version, {instancePath:instancePath+"/known_good/version",parentData:data10,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data10.source !== undefined){
let data13 = data10.source;
if(!((data13 === "ledger") || (data13 === "named"))){
vErrors = put(vErrors, {instancePath:instancePath+"/known_good/source",keyword:"enum",params:{allowedValues: schema19.properties.known_good.properties.source.enum},parentSchema:schema19.properties.known_good.properties.source,data:data13});
errors++;
}
}
if(data10.good_since !== undefined){
if(!(validate53(data10.good_since, {instancePath:instancePath+"/known_good/good_since",parentData:data10,parentDataProperty:"good_since",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data10.tag !== undefined){
if(!(validate55(data10.tag, {instancePath:instancePath+"/known_good/tag",parentData:data10,parentDataProperty:"tag",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data10.commit !== undefined){
if(!(validate60(data10.commit, {instancePath:instancePath+"/known_good/commit",parentData:data10,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data10.files !== undefined){
let data17 = data10.files;
if(Array.isArray(data17)){
if(data17.length > 100){
vErrors = put(vErrors, {instancePath:instancePath+"/known_good/files",keyword:"maxItems",params:{limit: 100},parentSchema:schema19.properties.known_good.properties.files,data:data17});
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data17[i0], {instancePath:instancePath+"/known_good/files/" + i0,parentData:data17,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/known_good/files",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.known_good.properties.files,data:data17});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/known_good",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.known_good,data:data10});
errors++;
}
}
if(data.ledger !== undefined){
let data19 = data.ledger;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"type",params:{type: schema19.properties.ledger.type},parentSchema:schema19.properties.ledger,data:data19});
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.size === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "size"},parentSchema:schema19.properties.ledger,data:data19});
errors++;
}
if(data19.last_hash === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "last_hash"},parentSchema:schema19.properties.ledger,data:data19});
errors++;
}
if(data19.root_hash === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "root_hash"},parentSchema:schema19.properties.ledger,data:data19});
errors++;
}
for(const key3 in data19){
if(!(((key3 === "size") || (key3 === "last_hash")) || (key3 === "root_hash"))){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.ledger,data:data19});
errors++;
}
}
if(data19.size !== undefined){
let data20 = data19.size;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger/size",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.ledger.properties.size,data:data20});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger/size",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.ledger.properties.size,data:data20});
errors++;
}
}
}
if(data19.last_hash !== undefined){
if(!(validate70(data19.last_hash, {instancePath:instancePath+"/ledger/last_hash",parentData:data19,parentDataProperty:"last_hash",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data19.root_hash !== undefined){
if(!(validate70(data19.root_hash, {instancePath:instancePath+"/ledger/root_hash",parentData:data19,parentDataProperty:"root_hash",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
}
if(data.files !== undefined){
let data23 = data.files;
if(Array.isArray(data23)){
if(data23.length > 9000){
vErrors = put(vErrors, {instancePath:instancePath+"/files",keyword:"maxItems",params:{limit: 9000},parentSchema:schema19.properties.files,data:data23});
errors++;
}
if(data23.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/files",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.files,data:data23});
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.role === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/files/" + i1,keyword:"required",params:{missingProperty: "role"},parentSchema:schema19.properties.files.items,data:data24});
errors++;
}
if(data24.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/files/" + i1,keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.files.items,data:data24});
errors++;
}
if(data24.sha256 === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/files/" + i1,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema19.properties.files.items,data:data24});
errors++;
}
if(data24.bytes === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/files/" + i1,keyword:"required",params:{missingProperty: "bytes"},parentSchema:schema19.properties.files.items,data:data24});
errors++;
}
for(const key4 in data24){
if(!((((key4 === "role") || (key4 === "path")) || (key4 === "sha256")) || (key4 === "bytes"))){
vErrors = put(vErrors, {instancePath:instancePath+"/files/" + i1,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema19.properties.files.items,data:data24});
errors++;
}
}
if(data24.role !== undefined){
let data25 = data24.role;
if(!(((((((((data25 === "policy") || (data25 === "registry")) || (data25 === "ledger")) || (data25 === "checkpoint")) || (data25 === "keys")) || (data25 === "runtime_data")) || (data25 === "report")) || (data25 === "artifact")) || (data25 === "instructions"))){
vErrors = put(vErrors, {instancePath:instancePath+"/files/" + i1+"/role",keyword:"enum",params:{allowedValues: schema19.properties.files.items.properties.role.enum},parentSchema:schema19.properties.files.items.properties.role,data:data25});
errors++;
}
}
if(data24.path !== undefined){
if(!(validate68(data24.path, {instancePath:instancePath+"/files/" + i1+"/path",parentData:data24,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data24.sha256 !== undefined){
if(!(validate70(data24.sha256, {instancePath:instancePath+"/files/" + i1+"/sha256",parentData:data24,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data24.bytes !== undefined){
let data28 = data24.bytes;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = put(vErrors, {instancePath:instancePath+"/files/" + i1+"/bytes",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.files.items.properties.bytes,data:data28});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
vErrors = put(vErrors, {instancePath:instancePath+"/files/" + i1+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.files.items.properties.bytes,data:data28});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/files/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.files.items,data:data24});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.files,data:data23});
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