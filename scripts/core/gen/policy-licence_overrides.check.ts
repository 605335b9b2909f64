// @ts-nocheck
// Made by `npm run generate` from schemas/policy/licence_overrides.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import type { Validator } from "../policy/schema-entry.ts";
import type { LicenceOverrides } from "./policy-licence_overrides.types.ts";

export const validate: Validator<LicenceOverrides> = validate52;
const schema19 = {"description":"Licences that neither lock nor installed package says, found out by a person, with what shows it.","type":"object","additionalProperties":false,"required":["version","overrides"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"overrides":{"type":"array","description":"One entry a package.","items":{"$ref":"#/$defs/licence_override"}}}};
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

const schema21 = {"type":"object","description":"The licence of one package.","additionalProperties":false,"required":["package","licence","evidence","actor"],"properties":{"package":{"type":"string","pattern":"^pkg:(?:npm|pypi|cargo|golang)/[^?#]+$","description":"Package URL; with a version for that one, without for all."},"licence":{"type":"string","minLength":1,"description":"SPDX expression."},"evidence":{"type":"string","minLength":8,"description":"What shows it: address of the licence file at that version, or a path in the archive."},"actor":{"type":"string","minLength":1,"description":"Who looked."}}};
const pattern3 = new RegExp("^pkg:(?:npm|pypi|cargo|golang)/[^?#]+$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.package === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "package"},parentSchema:schema21,data});
errors++;
}
if(data.licence === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "licence"},parentSchema:schema21,data});
errors++;
}
if(data.evidence === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "evidence"},parentSchema:schema21,data});
errors++;
}
if(data.actor === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"},parentSchema:schema21,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "package") || (key0 === "licence")) || (key0 === "evidence")) || (key0 === "actor"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data});
errors++;
}
}
if(data.package !== undefined){
let data0 = data.package;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/package",keyword:"pattern",params:{pattern: "^pkg:(?:npm|pypi|cargo|golang)/[^?#]+$"},parentSchema:schema21.properties.package,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/package",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.package,data:data0});
errors++;
}
}
if(data.licence !== undefined){
let data1 = data.licence;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/licence",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.licence,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/licence",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.licence,data:data1});
errors++;
}
}
if(data.evidence !== undefined){
let data2 = data.evidence;
if(typeof data2 === "string"){
if(func3(data2) < 8){
vErrors = put(vErrors, {instancePath:instancePath+"/evidence",keyword:"minLength",params:{limit: 8},parentSchema:schema21.properties.evidence,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.evidence,data:data2});
errors++;
}
}
if(data.actor !== undefined){
let data3 = data.actor;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/actor",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.actor,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.actor,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/licence_overrides.schema.json" */;
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
if(data.overrides === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "overrides"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "version")) || (key0 === "overrides"))){
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
if(data.overrides !== undefined){
let data2 = data.overrides;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data2[i0], {instancePath:instancePath+"/overrides/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/overrides",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.overrides,data:data2});
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