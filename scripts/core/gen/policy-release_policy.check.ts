// @ts-nocheck
// Made by `npm run generate` from schemas/policy/release_policy.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import { firstDuplicate } from "../policy/first-duplicate.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { ReleasePolicy } from "./policy-release_policy.types.ts";

export const validate: Validator<ReleasePolicy> = validate52;
const schema19 = {"description":"What a release is made of and what must hold before it goes out.","type":"object","additionalProperties":false,"required":["version","app_version"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"app_version":{"$ref":"#/$defs/semver","description":"Version of the application that the repository holds."},"state_schema":{"$ref":"#/$defs/state_schema"},"runtime_data":{"type":"object","description":"Data that an upgrade or a rollback must keep.","additionalProperties":false,"properties":{"files":{"type":"array","description":"The files, one entry each.","items":{"$ref":"#/$defs/runtime_file"}}}}}};
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
if(!(((((key0 === "$schema") || (key0 === "version")) || (key0 === "app_version")) || (key0 === "state_schema")) || (key0 === "runtime_data"))){
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