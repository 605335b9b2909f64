// @ts-nocheck
// Made by `npm run generate` from schemas/evidence/drill-timeline.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { DrillTimelineEvidence } from "./evidence-drill-timeline.types.ts";

export const validate: Validator<DrillTimelineEvidence> = validate52;
const schema19 = {"description":"What happened when in a rollback drill: written by who did it, or by the script that did.","type":"object","additionalProperties":false,"required":["schema_version","kind","drill_id","actor","environment","channel","from_version","to_version","started_at","traffic_moved_at","recovered_at"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"schema_version":{"const":1,"description":"Version of this format."},"kind":{"const":"drill-timeline","description":"What this file is."},"drill_id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$","patternErrorMessage":"up to 64 lower-case letters, digits, dots, underscores or hyphens","description":"Name of the drill; also of its files."},"actor":{"$ref":"#/$defs/text","description":"Who did the drill."},"environment":{"$ref":"#/$defs/text","description":"Where, such as staging."},"channel":{"$ref":"#/$defs/text","description":"Which channel was taken back."},"from_version":{"$ref":"#/$defs/semver","description":"What ran before."},"to_version":{"$ref":"#/$defs/semver","description":"What ran afterwards."},"started_at":{"$ref":"#/$defs/time","description":"When the decision to roll back was made."},"traffic_moved_at":{"$ref":"#/$defs/time","description":"When all traffic had left the bad version."},"recovered_at":{"$ref":"#/$defs/time","description":"When the service was measured to be good again."},"notes":{"$ref":"#/$defs/text","description":"Anything else that should be known."}}};
const func3 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"string","minLength":1,"description":"Address of the JSON Schema of this file, so that editors complete it."};
const func4 = ucs2lengthModule.default;

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
if(func4(data) < 1){
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

const schema21 = {"type":"string","minLength":1,"description":"Text for people; not empty."};

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
const formats0 = FORMATS.semver;

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
if(!(formats0.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "semver"},parentSchema:schema22,data});
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

const schema23 = {"type":"string","format":"date-time","description":"Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z."};
const formats2 = FORMATS["date-time"];

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
if(typeof data === "string"){
if(!(formats2.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "date-time"},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/evidence/drill-timeline.schema.json" */;
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
if(data.drill_id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "drill_id"},parentSchema:schema19,data});
errors++;
}
if(data.actor === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"},parentSchema:schema19,data});
errors++;
}
if(data.environment === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "environment"},parentSchema:schema19,data});
errors++;
}
if(data.channel === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"},parentSchema:schema19,data});
errors++;
}
if(data.from_version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from_version"},parentSchema:schema19,data});
errors++;
}
if(data.to_version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to_version"},parentSchema:schema19,data});
errors++;
}
if(data.started_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "started_at"},parentSchema:schema19,data});
errors++;
}
if(data.traffic_moved_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "traffic_moved_at"},parentSchema:schema19,data});
errors++;
}
if(data.recovered_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recovered_at"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema19.properties, key0))){
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
if(data.schema_version !== undefined){
let data1 = data.schema_version;
if(1 !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/schema_version",keyword:"const",params:{allowedValue: 1},parentSchema:schema19.properties.schema_version,data:data1});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if("drill-timeline" !== data2){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "drill-timeline"},parentSchema:schema19.properties.kind,data:data2});
errors++;
}
}
if(data.drill_id !== undefined){
let data3 = data.drill_id;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/drill_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema19.properties.drill_id,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/drill_id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.drill_id,data:data3});
errors++;
}
}
if(data.actor !== undefined){
if(!(validate55(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
if(!(validate55(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate55(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.from_version !== undefined){
if(!(validate59(data.from_version, {instancePath:instancePath+"/from_version",parentData:data,parentDataProperty:"from_version",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.to_version !== undefined){
if(!(validate59(data.to_version, {instancePath:instancePath+"/to_version",parentData:data,parentDataProperty:"to_version",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.started_at !== undefined){
if(!(validate62(data.started_at, {instancePath:instancePath+"/started_at",parentData:data,parentDataProperty:"started_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.traffic_moved_at !== undefined){
if(!(validate62(data.traffic_moved_at, {instancePath:instancePath+"/traffic_moved_at",parentData:data,parentDataProperty:"traffic_moved_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.recovered_at !== undefined){
if(!(validate62(data.recovered_at, {instancePath:instancePath+"/recovered_at",parentData:data,parentDataProperty:"recovered_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate55(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
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