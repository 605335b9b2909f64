// @ts-nocheck
// Made by `npm run generate` from schemas/evidence/release-manifest.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { ReleaseManifestEvidence } from "./evidence-release-manifest.types.ts";

export const validate: Validator<ReleaseManifestEvidence> = validate52;
const schema19 = {"description":"What is released, and on which evidence.","type":"object","additionalProperties":false,"required":["schema_version","kind","created_at","tool","release","artifacts","policies"],"properties":{"schema_version":{"const":1,"description":"Version of this format."},"kind":{"const":"release-manifest","description":"What this file is."},"created_at":{"$ref":"#/$defs/time"},"tool":{"type":"object","description":"What made the manifest.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"description":"Name of the toolkit."},"version":{"type":"string","minLength":1,"description":"Version of the toolkit."}}},"release":{"type":"object","description":"What is released.","additionalProperties":false,"required":["version","commit","tree"],"properties":{"version":{"type":"string","minLength":1,"description":"Version of the application, from release_policy.json."},"state_schema":{"type":"string","minLength":1,"description":"Version of the state schema that it writes."},"purl":{"type":"string","minLength":1,"description":"Package URL with version (purl-spec)."},"commit":{"$ref":"#/$defs/commit"},"tree":{"enum":["clean","dirty","unknown"],"description":"Whether there were changes that are not committed."},"release_candidate_id":{"type":"string","minLength":1,"description":"Release candidate."},"correlation_id":{"type":"string","minLength":1,"description":"Thread through all runs of one change."}}},"artifacts":{"type":"array","description":"Files of the release, by path.","items":{"type":"object","description":"A file of the release.","additionalProperties":false,"required":["path","sha256","bytes"],"properties":{"path":{"$ref":"#/$defs/relative_path"},"sha256":{"$ref":"#/$defs/sha256"},"bytes":{"type":"integer","minimum":0,"description":"Length in bytes."}}}},"sbom":{"type":"object","description":"Bill of materials.","additionalProperties":false,"required":["path","sha256","bytes"],"properties":{"path":{"$ref":"#/$defs/relative_path"},"sha256":{"$ref":"#/$defs/sha256"},"bytes":{"type":"integer","minimum":0,"description":"Length in bytes."},"serial_number":{"type":"string","minLength":1,"description":"CycloneDX serialNumber."}}},"policies":{"type":"array","description":"Every policy in security/, by path.","items":{"type":"object","description":"A policy.","additionalProperties":false,"required":["path","sha256","bytes"],"properties":{"path":{"$ref":"#/$defs/relative_path"},"sha256":{"$ref":"#/$defs/sha256"},"bytes":{"type":"integer","minimum":0,"description":"Length in bytes."}}}},"ledger":{"type":"object","description":"Head of the ledger.","additionalProperties":false,"required":["path","size","last_hash","root_hash"],"properties":{"path":{"$ref":"#/$defs/relative_path"},"size":{"type":"integer","minimum":0,"description":"How many events."},"last_hash":{"$ref":"#/$defs/sha256"},"root_hash":{"$ref":"#/$defs/sha256"}}},"preflight":{"type":"object","description":"The report of the preflight that the map is taken from.","additionalProperties":false,"required":["id","path","sha256","verdict","profile","satisfies_promotion","ended_at","age_s"],"properties":{"id":{"type":"string","minLength":1,"description":"Id of the report."},"path":{"$ref":"#/$defs/relative_path"},"sha256":{"$ref":"#/$defs/sha256"},"verdict":{"enum":["pass","fail","undecided"],"description":"Its verdict."},"profile":{"enum":["full","quick","partial"],"description":"What was run."},"satisfies_promotion":{"type":"boolean","description":"A full pass of a clean tree."},"ended_at":{"$ref":"#/$defs/time"},"age_s":{"type":"integer","description":"Whole seconds from its end to created_at; negative where clocks differ."}}},"gate_evidence":{"type":"array","description":"The gate-evidence map: every gate of the preflight, in the policy's order.","items":{"type":"object","description":"What one gate said, and by which files it can be shown.","additionalProperties":false,"required":["gate","required","outcome","reason","how","flaky","files"],"properties":{"gate":{"type":"string","minLength":1,"description":"Id of the gate."},"required":{"type":"boolean","description":"The verdict depends on it."},"outcome":{"enum":["pass","fail","no_data","not_applicable"],"description":"The gate's answer."},"reason":{"type":"string","minLength":1,"description":"Why the gate has its outcome."},"how":{"enum":["ran","reused","taken_over","not_run"],"description":"How the outcome came about."},"flaky":{"type":"boolean","description":"Passed, but not at the first attempt."},"age_s":{"type":"integer","description":"Whole seconds from its end to created_at."},"definition_sha256":{"$ref":"#/$defs/sha256"},"files":{"type":"array","description":"Log and evidence files.","items":{"type":"object","description":"A file.","additionalProperties":false,"required":["path","sha256","kind"],"properties":{"path":{"$ref":"#/$defs/relative_path"},"sha256":{"$ref":"#/$defs/sha256"},"kind":{"type":"string","minLength":1,"description":"log, or how the evidence is read."}}}},"reused_from":{"type":"object","description":"The earlier report that stands for it.","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"$ref":"#/$defs/relative_path"},"sha256":{"$ref":"#/$defs/sha256"}}}}}}}};
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

const schema21 = {"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","patternErrorMessage":"a full commit id: 40 or 64 hexadecimal digits in lower case","description":"Full commit id of git."};
const pattern3 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

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
if(!pattern3.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},parentSchema:schema21,data});
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

const schema22 = {"type":"string","format":"relative-path","description":"Path below the root of the repository, with forward slashes."};
const formats2 = FORMATS["relative-path"];

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
if(typeof data === "string"){
if(!(formats2.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "relative-path"},parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema22,data});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"a SHA-256 digest: 64 hexadecimal digits in lower case","description":"SHA-256 digest in lower-case hexadecimal."};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");

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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/evidence/release-manifest.schema.json" */;
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
if(data.created_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "created_at"},parentSchema:schema19,data});
errors++;
}
if(data.tool === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tool"},parentSchema:schema19,data});
errors++;
}
if(data.release === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"},parentSchema:schema19,data});
errors++;
}
if(data.artifacts === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "artifacts"},parentSchema:schema19,data});
errors++;
}
if(data.policies === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "policies"},parentSchema:schema19,data});
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
if("release-manifest" !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "release-manifest"},parentSchema:schema19.properties.kind,data:data1});
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
if(data.release !== undefined){
let data6 = data.release;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.version === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/release",keyword:"required",params:{missingProperty: "version"},parentSchema:schema19.properties.release,data:data6});
errors++;
}
if(data6.commit === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/release",keyword:"required",params:{missingProperty: "commit"},parentSchema:schema19.properties.release,data:data6});
errors++;
}
if(data6.tree === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/release",keyword:"required",params:{missingProperty: "tree"},parentSchema:schema19.properties.release,data:data6});
errors++;
}
for(const key2 in data6){
if(!(((((((key2 === "version") || (key2 === "state_schema")) || (key2 === "purl")) || (key2 === "commit")) || (key2 === "tree")) || (key2 === "release_candidate_id")) || (key2 === "correlation_id"))){
vErrors = put(vErrors, {instancePath:instancePath+"/release",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.release,data:data6});
errors++;
}
}
if(data6.version !== undefined){
let data7 = data6.version;
if(typeof data7 === "string"){
if(func4(data7) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/release/version",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.release.properties.version,data:data7});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/release/version",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.release.properties.version,data:data7});
errors++;
}
}
if(data6.state_schema !== undefined){
let data8 = data6.state_schema;
if(typeof data8 === "string"){
if(func4(data8) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/release/state_schema",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.release.properties.state_schema,data:data8});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/release/state_schema",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.release.properties.state_schema,data:data8});
errors++;
}
}
if(data6.purl !== undefined){
let data9 = data6.purl;
if(typeof data9 === "string"){
if(func4(data9) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/release/purl",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.release.properties.purl,data:data9});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/release/purl",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.release.properties.purl,data:data9});
errors++;
}
}
if(data6.commit !== undefined){
if(!(validate55(data6.commit, {instancePath:instancePath+"/release/commit",parentData:data6,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data6.tree !== undefined){
let data11 = data6.tree;
if(!(((data11 === "clean") || (data11 === "dirty")) || (data11 === "unknown"))){
vErrors = put(vErrors, {instancePath:instancePath+"/release/tree",keyword:"enum",params:{allowedValues: schema19.properties.release.properties.tree.enum},parentSchema:schema19.properties.release.properties.tree,data:data11});
errors++;
}
}
if(data6.release_candidate_id !== undefined){
let data12 = data6.release_candidate_id;
if(typeof data12 === "string"){
if(func4(data12) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/release/release_candidate_id",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.release.properties.release_candidate_id,data:data12});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/release/release_candidate_id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.release.properties.release_candidate_id,data:data12});
errors++;
}
}
if(data6.correlation_id !== undefined){
let data13 = data6.correlation_id;
if(typeof data13 === "string"){
if(func4(data13) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/release/correlation_id",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.release.properties.correlation_id,data:data13});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/release/correlation_id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.release.properties.correlation_id,data:data13});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/release",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.release,data:data6});
errors++;
}
}
if(data.artifacts !== undefined){
let data14 = data.artifacts;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/artifacts/" + i0,keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.artifacts.items,data:data15});
errors++;
}
if(data15.sha256 === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/artifacts/" + i0,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema19.properties.artifacts.items,data:data15});
errors++;
}
if(data15.bytes === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/artifacts/" + i0,keyword:"required",params:{missingProperty: "bytes"},parentSchema:schema19.properties.artifacts.items,data:data15});
errors++;
}
for(const key3 in data15){
if(!(((key3 === "path") || (key3 === "sha256")) || (key3 === "bytes"))){
vErrors = put(vErrors, {instancePath:instancePath+"/artifacts/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.artifacts.items,data:data15});
errors++;
}
}
if(data15.path !== undefined){
if(!(validate57(data15.path, {instancePath:instancePath+"/artifacts/" + i0+"/path",parentData:data15,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data15.sha256 !== undefined){
if(!(validate59(data15.sha256, {instancePath:instancePath+"/artifacts/" + i0+"/sha256",parentData:data15,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data15.bytes !== undefined){
let data18 = data15.bytes;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = put(vErrors, {instancePath:instancePath+"/artifacts/" + i0+"/bytes",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.artifacts.items.properties.bytes,data:data18});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
vErrors = put(vErrors, {instancePath:instancePath+"/artifacts/" + i0+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.artifacts.items.properties.bytes,data:data18});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/artifacts/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.artifacts.items,data:data15});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/artifacts",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.artifacts,data:data14});
errors++;
}
}
if(data.sbom !== undefined){
let data19 = data.sbom;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/sbom",keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.sbom,data:data19});
errors++;
}
if(data19.sha256 === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/sbom",keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema19.properties.sbom,data:data19});
errors++;
}
if(data19.bytes === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/sbom",keyword:"required",params:{missingProperty: "bytes"},parentSchema:schema19.properties.sbom,data:data19});
errors++;
}
for(const key4 in data19){
if(!((((key4 === "path") || (key4 === "sha256")) || (key4 === "bytes")) || (key4 === "serial_number"))){
vErrors = put(vErrors, {instancePath:instancePath+"/sbom",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema19.properties.sbom,data:data19});
errors++;
}
}
if(data19.path !== undefined){
if(!(validate57(data19.path, {instancePath:instancePath+"/sbom/path",parentData:data19,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data19.sha256 !== undefined){
if(!(validate59(data19.sha256, {instancePath:instancePath+"/sbom/sha256",parentData:data19,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data19.bytes !== undefined){
let data22 = data19.bytes;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = put(vErrors, {instancePath:instancePath+"/sbom/bytes",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.sbom.properties.bytes,data:data22});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = put(vErrors, {instancePath:instancePath+"/sbom/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.sbom.properties.bytes,data:data22});
errors++;
}
}
}
if(data19.serial_number !== undefined){
let data23 = data19.serial_number;
if(typeof data23 === "string"){
if(func4(data23) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/sbom/serial_number",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.sbom.properties.serial_number,data:data23});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/sbom/serial_number",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.sbom.properties.serial_number,data:data23});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/sbom",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.sbom,data:data19});
errors++;
}
}
if(data.policies !== undefined){
let data24 = data.policies;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/policies/" + i1,keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.policies.items,data:data25});
errors++;
}
if(data25.sha256 === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/policies/" + i1,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema19.properties.policies.items,data:data25});
errors++;
}
if(data25.bytes === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/policies/" + i1,keyword:"required",params:{missingProperty: "bytes"},parentSchema:schema19.properties.policies.items,data:data25});
errors++;
}
for(const key5 in data25){
if(!(((key5 === "path") || (key5 === "sha256")) || (key5 === "bytes"))){
vErrors = put(vErrors, {instancePath:instancePath+"/policies/" + i1,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema19.properties.policies.items,data:data25});
errors++;
}
}
if(data25.path !== undefined){
if(!(validate57(data25.path, {instancePath:instancePath+"/policies/" + i1+"/path",parentData:data25,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data25.sha256 !== undefined){
if(!(validate59(data25.sha256, {instancePath:instancePath+"/policies/" + i1+"/sha256",parentData:data25,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data25.bytes !== undefined){
let data28 = data25.bytes;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = put(vErrors, {instancePath:instancePath+"/policies/" + i1+"/bytes",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.policies.items.properties.bytes,data:data28});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
vErrors = put(vErrors, {instancePath:instancePath+"/policies/" + i1+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.policies.items.properties.bytes,data:data28});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/policies/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.policies.items,data:data25});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/policies",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.policies,data:data24});
errors++;
}
}
if(data.ledger !== undefined){
let data29 = data.ledger;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.ledger,data:data29});
errors++;
}
if(data29.size === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "size"},parentSchema:schema19.properties.ledger,data:data29});
errors++;
}
if(data29.last_hash === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "last_hash"},parentSchema:schema19.properties.ledger,data:data29});
errors++;
}
if(data29.root_hash === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "root_hash"},parentSchema:schema19.properties.ledger,data:data29});
errors++;
}
for(const key6 in data29){
if(!((((key6 === "path") || (key6 === "size")) || (key6 === "last_hash")) || (key6 === "root_hash"))){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema19.properties.ledger,data:data29});
errors++;
}
}
if(data29.path !== undefined){
if(!(validate57(data29.path, {instancePath:instancePath+"/ledger/path",parentData:data29,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data29.size !== undefined){
let data31 = data29.size;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger/size",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.ledger.properties.size,data:data31});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger/size",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.ledger.properties.size,data:data31});
errors++;
}
}
}
if(data29.last_hash !== undefined){
if(!(validate59(data29.last_hash, {instancePath:instancePath+"/ledger/last_hash",parentData:data29,parentDataProperty:"last_hash",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data29.root_hash !== undefined){
if(!(validate59(data29.root_hash, {instancePath:instancePath+"/ledger/root_hash",parentData:data29,parentDataProperty:"root_hash",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.ledger,data:data29});
errors++;
}
}
if(data.preflight !== undefined){
let data34 = data.preflight;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight",keyword:"required",params:{missingProperty: "id"},parentSchema:schema19.properties.preflight,data:data34});
errors++;
}
if(data34.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight",keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.preflight,data:data34});
errors++;
}
if(data34.sha256 === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight",keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema19.properties.preflight,data:data34});
errors++;
}
if(data34.verdict === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight",keyword:"required",params:{missingProperty: "verdict"},parentSchema:schema19.properties.preflight,data:data34});
errors++;
}
if(data34.profile === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight",keyword:"required",params:{missingProperty: "profile"},parentSchema:schema19.properties.preflight,data:data34});
errors++;
}
if(data34.satisfies_promotion === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight",keyword:"required",params:{missingProperty: "satisfies_promotion"},parentSchema:schema19.properties.preflight,data:data34});
errors++;
}
if(data34.ended_at === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight",keyword:"required",params:{missingProperty: "ended_at"},parentSchema:schema19.properties.preflight,data:data34});
errors++;
}
if(data34.age_s === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight",keyword:"required",params:{missingProperty: "age_s"},parentSchema:schema19.properties.preflight,data:data34});
errors++;
}
for(const key7 in data34){
if(!((((((((key7 === "id") || (key7 === "path")) || (key7 === "sha256")) || (key7 === "verdict")) || (key7 === "profile")) || (key7 === "satisfies_promotion")) || (key7 === "ended_at")) || (key7 === "age_s"))){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight",keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema19.properties.preflight,data:data34});
errors++;
}
}
if(data34.id !== undefined){
let data35 = data34.id;
if(typeof data35 === "string"){
if(func4(data35) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight/id",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.preflight.properties.id,data:data35});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/preflight/id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.preflight.properties.id,data:data35});
errors++;
}
}
if(data34.path !== undefined){
if(!(validate57(data34.path, {instancePath:instancePath+"/preflight/path",parentData:data34,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data34.sha256 !== undefined){
if(!(validate59(data34.sha256, {instancePath:instancePath+"/preflight/sha256",parentData:data34,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data34.verdict !== undefined){
let data38 = data34.verdict;
if(!(((data38 === "pass") || (data38 === "fail")) || (data38 === "undecided"))){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight/verdict",keyword:"enum",params:{allowedValues: schema19.properties.preflight.properties.verdict.enum},parentSchema:schema19.properties.preflight.properties.verdict,data:data38});
errors++;
}
}
if(data34.profile !== undefined){
let data39 = data34.profile;
if(!(((data39 === "full") || (data39 === "quick")) || (data39 === "partial"))){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight/profile",keyword:"enum",params:{allowedValues: schema19.properties.preflight.properties.profile.enum},parentSchema:schema19.properties.preflight.properties.profile,data:data39});
errors++;
}
}
if(data34.satisfies_promotion !== undefined){
let data40 = data34.satisfies_promotion;
if(typeof data40 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight/satisfies_promotion",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.preflight.properties.satisfies_promotion,data:data40});
errors++;
}
}
if(data34.ended_at !== undefined){
if(!(validate53(data34.ended_at, {instancePath:instancePath+"/preflight/ended_at",parentData:data34,parentDataProperty:"ended_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data34.age_s !== undefined){
let data42 = data34.age_s;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = put(vErrors, {instancePath:instancePath+"/preflight/age_s",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.preflight.properties.age_s,data:data42});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/preflight",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.preflight,data:data34});
errors++;
}
}
if(data.gate_evidence !== undefined){
let data43 = data.gate_evidence;
if(Array.isArray(data43)){
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
let data44 = data43[i2];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.gate === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2,keyword:"required",params:{missingProperty: "gate"},parentSchema:schema19.properties.gate_evidence.items,data:data44});
errors++;
}
if(data44.required === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2,keyword:"required",params:{missingProperty: "required"},parentSchema:schema19.properties.gate_evidence.items,data:data44});
errors++;
}
if(data44.outcome === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2,keyword:"required",params:{missingProperty: "outcome"},parentSchema:schema19.properties.gate_evidence.items,data:data44});
errors++;
}
if(data44.reason === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema19.properties.gate_evidence.items,data:data44});
errors++;
}
if(data44.how === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2,keyword:"required",params:{missingProperty: "how"},parentSchema:schema19.properties.gate_evidence.items,data:data44});
errors++;
}
if(data44.flaky === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2,keyword:"required",params:{missingProperty: "flaky"},parentSchema:schema19.properties.gate_evidence.items,data:data44});
errors++;
}
if(data44.files === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2,keyword:"required",params:{missingProperty: "files"},parentSchema:schema19.properties.gate_evidence.items,data:data44});
errors++;
}
for(const key8 in data44){
if(!(func3.call(schema19.properties.gate_evidence.items.properties, key8))){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2,keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema19.properties.gate_evidence.items,data:data44});
errors++;
}
}
if(data44.gate !== undefined){
let data45 = data44.gate;
if(typeof data45 === "string"){
if(func4(data45) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/gate",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.gate_evidence.items.properties.gate,data:data45});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/gate",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.gate_evidence.items.properties.gate,data:data45});
errors++;
}
}
if(data44.required !== undefined){
let data46 = data44.required;
if(typeof data46 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/required",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.gate_evidence.items.properties.required,data:data46});
errors++;
}
}
if(data44.outcome !== undefined){
let data47 = data44.outcome;
if(!((((data47 === "pass") || (data47 === "fail")) || (data47 === "no_data")) || (data47 === "not_applicable"))){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/outcome",keyword:"enum",params:{allowedValues: schema19.properties.gate_evidence.items.properties.outcome.enum},parentSchema:schema19.properties.gate_evidence.items.properties.outcome,data:data47});
errors++;
}
}
if(data44.reason !== undefined){
let data48 = data44.reason;
if(typeof data48 === "string"){
if(func4(data48) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/reason",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.gate_evidence.items.properties.reason,data:data48});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.gate_evidence.items.properties.reason,data:data48});
errors++;
}
}
if(data44.how !== undefined){
let data49 = data44.how;
if(!((((data49 === "ran") || (data49 === "reused")) || (data49 === "taken_over")) || (data49 === "not_run"))){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/how",keyword:"enum",params:{allowedValues: schema19.properties.gate_evidence.items.properties.how.enum},parentSchema:schema19.properties.gate_evidence.items.properties.how,data:data49});
errors++;
}
}
if(data44.flaky !== undefined){
let data50 = data44.flaky;
if(typeof data50 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/flaky",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.gate_evidence.items.properties.flaky,data:data50});
errors++;
}
}
if(data44.age_s !== undefined){
let data51 = data44.age_s;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/age_s",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.gate_evidence.items.properties.age_s,data:data51});
errors++;
}
}
if(data44.definition_sha256 !== undefined){
if(!(validate59(data44.definition_sha256, {instancePath:instancePath+"/gate_evidence/" + i2+"/definition_sha256",parentData:data44,parentDataProperty:"definition_sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data44.files !== undefined){
let data53 = data44.files;
if(Array.isArray(data53)){
const len3 = data53.length;
for(let i3=0; i3<len3; i3++){
let data54 = data53[i3];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/files/" + i3,keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.gate_evidence.items.properties.files.items,data:data54});
errors++;
}
if(data54.sha256 === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/files/" + i3,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema19.properties.gate_evidence.items.properties.files.items,data:data54});
errors++;
}
if(data54.kind === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/files/" + i3,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema19.properties.gate_evidence.items.properties.files.items,data:data54});
errors++;
}
for(const key9 in data54){
if(!(((key9 === "path") || (key9 === "sha256")) || (key9 === "kind"))){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/files/" + i3,keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema19.properties.gate_evidence.items.properties.files.items,data:data54});
errors++;
}
}
if(data54.path !== undefined){
if(!(validate57(data54.path, {instancePath:instancePath+"/gate_evidence/" + i2+"/files/" + i3+"/path",parentData:data54,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data54.sha256 !== undefined){
if(!(validate59(data54.sha256, {instancePath:instancePath+"/gate_evidence/" + i2+"/files/" + i3+"/sha256",parentData:data54,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data54.kind !== undefined){
let data57 = data54.kind;
if(typeof data57 === "string"){
if(func4(data57) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/files/" + i3+"/kind",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.gate_evidence.items.properties.files.items.properties.kind,data:data57});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/files/" + i3+"/kind",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.gate_evidence.items.properties.files.items.properties.kind,data:data57});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/files/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.gate_evidence.items.properties.files.items,data:data54});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/files",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.gate_evidence.items.properties.files,data:data53});
errors++;
}
}
if(data44.reused_from !== undefined){
let data58 = data44.reused_from;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.path === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/reused_from",keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.gate_evidence.items.properties.reused_from,data:data58});
errors++;
}
if(data58.sha256 === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/reused_from",keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema19.properties.gate_evidence.items.properties.reused_from,data:data58});
errors++;
}
for(const key10 in data58){
if(!((key10 === "path") || (key10 === "sha256"))){
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/reused_from",keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema19.properties.gate_evidence.items.properties.reused_from,data:data58});
errors++;
}
}
if(data58.path !== undefined){
if(!(validate57(data58.path, {instancePath:instancePath+"/gate_evidence/" + i2+"/reused_from/path",parentData:data58,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data58.sha256 !== undefined){
if(!(validate59(data58.sha256, {instancePath:instancePath+"/gate_evidence/" + i2+"/reused_from/sha256",parentData:data58,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2+"/reused_from",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.gate_evidence.items.properties.reused_from,data:data58});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.gate_evidence.items,data:data44});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gate_evidence",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.gate_evidence,data:data43});
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