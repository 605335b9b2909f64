// @ts-nocheck
// Made by `npm run generate` from schemas/policy/evidence_policy.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import type { Validator } from "../policy/schema-entry.ts";
import type { EvidencePolicy } from "./policy-evidence_policy.types.ts";

export const validate: Validator<EvidencePolicy> = validate52;
const schema19 = {"description":"Which values of events are kept apart from the ledger, so that they can be taken back.","type":"object","additionalProperties":false,"required":["$schema","version","redactable"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"redactable":{"type":"array","maxItems":200,"description":"Values that the ledger holds as salted commitments only.","items":{"type":"object","additionalProperties":false,"required":["events","fields"],"description":"Fields of some types of events.","properties":{"events":{"type":"array","minItems":1,"maxItems":100,"description":"Types of events; incident.* names all that begin so.","items":{"type":"string","pattern":"^(?:\\*|[a-z][a-z0-9_.]*(?:\\.\\*)?)$","patternErrorMessage":"an event type such as incident.opened, incident.*, or *","description":"Event type, or the beginning of some."}},"fields":{"type":"array","minItems":1,"maxItems":100,"description":"Places within data, by way of objects only.","items":{"type":"string","pattern":"^(?:/(?:[^/~]|~[01])+)+$","patternErrorMessage":"a JSON pointer within data, such as /reporter/email","description":"JSON pointer (RFC 6901) within data."}}}}}}};
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

const pattern3 = new RegExp("^(?:\\*|[a-z][a-z0-9_.]*(?:\\.\\*)?)$", "u");
const pattern4 = new RegExp("^(?:/(?:[^/~]|~[01])+)+$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/evidence_policy.schema.json" */;
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
if(data.$schema === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "$schema"},parentSchema:schema19,data});
errors++;
}
if(data.version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema19,data});
errors++;
}
if(data.redactable === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "redactable"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "version")) || (key0 === "redactable"))){
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
if(data.redactable !== undefined){
let data2 = data.redactable;
if(Array.isArray(data2)){
if(data2.length > 200){
vErrors = put(vErrors, {instancePath:instancePath+"/redactable",keyword:"maxItems",params:{limit: 200},parentSchema:schema19.properties.redactable,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.events === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0,keyword:"required",params:{missingProperty: "events"},parentSchema:schema19.properties.redactable.items,data:data3});
errors++;
}
if(data3.fields === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0,keyword:"required",params:{missingProperty: "fields"},parentSchema:schema19.properties.redactable.items,data:data3});
errors++;
}
for(const key1 in data3){
if(!((key1 === "events") || (key1 === "fields"))){
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.redactable.items,data:data3});
errors++;
}
}
if(data3.events !== undefined){
let data4 = data3.events;
if(Array.isArray(data4)){
if(data4.length > 100){
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0+"/events",keyword:"maxItems",params:{limit: 100},parentSchema:schema19.properties.redactable.items.properties.events,data:data4});
errors++;
}
if(data4.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0+"/events",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.redactable.items.properties.events,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0+"/events/" + i1,keyword:"pattern",params:{pattern: "^(?:\\*|[a-z][a-z0-9_.]*(?:\\.\\*)?)$"},parentSchema:schema19.properties.redactable.items.properties.events.items,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0+"/events/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.redactable.items.properties.events.items,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0+"/events",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.redactable.items.properties.events,data:data4});
errors++;
}
}
if(data3.fields !== undefined){
let data6 = data3.fields;
if(Array.isArray(data6)){
if(data6.length > 100){
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0+"/fields",keyword:"maxItems",params:{limit: 100},parentSchema:schema19.properties.redactable.items.properties.fields,data:data6});
errors++;
}
if(data6.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0+"/fields",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.redactable.items.properties.fields,data:data6});
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0+"/fields/" + i2,keyword:"pattern",params:{pattern: "^(?:/(?:[^/~]|~[01])+)+$"},parentSchema:schema19.properties.redactable.items.properties.fields.items,data:data7});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0+"/fields/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.redactable.items.properties.fields.items,data:data7});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0+"/fields",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.redactable.items.properties.fields,data:data6});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/redactable/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.redactable.items,data:data3});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/redactable",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.redactable,data:data2});
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