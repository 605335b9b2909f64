// @ts-nocheck
// Made by `npm run generate` from schemas/evidence/rollout-observation.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { RolloutObservationEvidence } from "./evidence-rollout-observation.types.ts";

export const validate: Validator<RolloutObservationEvidence> = validate52;
const schema19 = {"description":"What monitoring counted in a window of time, and which alerts stood at its end.","type":"object","additionalProperties":false,"required":["schema_version","from","to","versions","alerts"],"properties":{"schema_version":{"const":1,"description":"Version of this format."},"from":{"$ref":"#/$defs/time"},"to":{"$ref":"#/$defs/time"},"versions":{"type":"object","description":"By version: requests that it answered, and how many of them badly.","additionalProperties":{"type":"object","additionalProperties":false,"required":["requests","failed"],"description":"One version.","properties":{"requests":{"type":"integer","minimum":0,"description":"Requests answered."},"failed":{"type":"integer","minimum":0,"description":"Of these, failed."}}}},"alerts":{"type":"array","description":"Alerts that stood at the end of the window; empty where there were none.","items":{"type":"object","additionalProperties":false,"required":["id","severity","since"],"description":"One alert.","properties":{"id":{"$ref":"#/$defs/text"},"severity":{"enum":["critical","warning","info"],"description":"How bad it is."},"since":{"$ref":"#/$defs/time"}}}}}};
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
const func3 = ucs2lengthModule.default;

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
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = put(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema21,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/evidence/rollout-observation.schema.json" */;
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
if(data.from === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"},parentSchema:schema19,data});
errors++;
}
if(data.to === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"},parentSchema:schema19,data});
errors++;
}
if(data.versions === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "versions"},parentSchema:schema19,data});
errors++;
}
if(data.alerts === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "alerts"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schema_version") || (key0 === "from")) || (key0 === "to")) || (key0 === "versions")) || (key0 === "alerts"))){
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
if(data.from !== undefined){
if(!(validate53(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate53(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.versions !== undefined){
let data3 = data.versions;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.requests === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "requests"},parentSchema:schema19.properties.versions.additionalProperties,data:data4});
errors++;
}
if(data4.failed === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "failed"},parentSchema:schema19.properties.versions.additionalProperties,data:data4});
errors++;
}
for(const key2 in data4){
if(!((key2 === "requests") || (key2 === "failed"))){
vErrors = put(vErrors, {instancePath:instancePath+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.versions.additionalProperties,data:data4});
errors++;
}
}
if(data4.requests !== undefined){
let data5 = data4.requests;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.versions.additionalProperties.properties.requests,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.versions.additionalProperties.properties.requests,data:data5});
errors++;
}
}
}
if(data4.failed !== undefined){
let data6 = data4.failed;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = put(vErrors, {instancePath:instancePath+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failed",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.versions.additionalProperties.properties.failed,data:data6});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = put(vErrors, {instancePath:instancePath+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.versions.additionalProperties.properties.failed,data:data6});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema19.properties.versions.additionalProperties,data:data4});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/versions",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.versions,data:data3});
errors++;
}
}
if(data.alerts !== undefined){
let data7 = data.alerts;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19.properties.alerts.items,data:data8});
errors++;
}
if(data8.severity === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"required",params:{missingProperty: "severity"},parentSchema:schema19.properties.alerts.items,data:data8});
errors++;
}
if(data8.since === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"required",params:{missingProperty: "since"},parentSchema:schema19.properties.alerts.items,data:data8});
errors++;
}
for(const key3 in data8){
if(!(((key3 === "id") || (key3 === "severity")) || (key3 === "since"))){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.alerts.items,data:data8});
errors++;
}
}
if(data8.id !== undefined){
if(!(validate56(data8.id, {instancePath:instancePath+"/alerts/" + i0+"/id",parentData:data8,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data8.severity !== undefined){
let data10 = data8.severity;
if(!(((data10 === "critical") || (data10 === "warning")) || (data10 === "info"))){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0+"/severity",keyword:"enum",params:{allowedValues: schema19.properties.alerts.items.properties.severity.enum},parentSchema:schema19.properties.alerts.items.properties.severity,data:data10});
errors++;
}
}
if(data8.since !== undefined){
if(!(validate53(data8.since, {instancePath:instancePath+"/alerts/" + i0+"/since",parentData:data8,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/alerts/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.alerts.items,data:data8});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/alerts",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.alerts,data:data7});
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