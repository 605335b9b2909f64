// @ts-nocheck
// Made by `npm run generate` from schemas/policy/alert_escalation_policy.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import { firstDuplicate } from "../policy/first-duplicate.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { AlertEscalationPolicy } from "./policy-alert_escalation_policy.types.ts";

export const validate: Validator<AlertEscalationPolicy> = validate52;
const schema19 = {"description":"From how many alerts on a service is in trouble, and what is then to be done.","type":"object","minProperties":1,"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"updated_at":{"type":"number","minimum":0,"description":"When it was last changed, in seconds since 1970; format of version 1."},"events":{"$ref":"#/$defs/events"}},"patternProperties":{"^(?!version$|updated_at$|events$)[a-z][a-z0-9_]*$":{"$ref":"#/$defs/group"}},"additionalProperties":false};
const pattern3 = new RegExp("^(?!version$|updated_at$|events$)[a-z][a-z0-9_]*$", "u");
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

const schema21 = {"type":"object","description":"Where alerts are found.","additionalProperties":false,"properties":{"path":{"$ref":"#/$defs/relative_path"},"require_recent":{"type":"boolean","description":"The youngest entry, such as a heartbeat, must lie in the look-back window; default true. Silence cannot be told from a monitor that died."}}};
const schema22 = {"type":"string","format":"relative-path","description":"Path below the root of the repository, with forward slashes."};
const formats0 = FORMATS["relative-path"];

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
if(!(formats0.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "relative-path"},parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema22,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
for(const key0 in data){
if(!((key0 === "path") || (key0 === "require_recent"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate56(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.require_recent !== undefined){
let data1 = data.require_recent;
if(typeof data1 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/require_recent",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.require_recent,data:data1});
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

const schema23 = {"type":"object","description":"One group of services.","additionalProperties":false,"required":["lookback_minutes"],"properties":{"lookback_minutes":{"type":"number","exclusiveMinimum":0,"maximum":525600,"description":"Minutes back in which alerts count."},"thresholds":{"$ref":"#/$defs/thresholds"},"slo_guard":{"$ref":"#/$defs/slo_guard"},"actions":{"$ref":"#/$defs/actions"}}};
const schema24 = {"type":"object","description":"Numbers from which on a group escalates; one that is missing is not asked, 0 counts as 1.","additionalProperties":false,"properties":{"critical_events_min":{"type":"integer","minimum":0,"description":"Critical alerts that are not suppressed: p1."},"warn_events_min":{"type":"integer","minimum":0,"description":"Warnings that are not suppressed: p2."},"repeat_events_min":{"type":"integer","minimum":0,"description":"Alerts with one fingerprint: p2, or p1 where one of them is critical."},"suppressed_events_min":{"type":"integer","minimum":0,"description":"Alerts that were suppressed: p2."},"webhook_failures_min":{"type":"integer","minimum":0,"description":"Alerts that could not be delivered: p2."}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "critical_events_min") || (key0 === "warn_events_min")) || (key0 === "repeat_events_min")) || (key0 === "suppressed_events_min")) || (key0 === "webhook_failures_min"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data});
errors++;
}
}
if(data.critical_events_min !== undefined){
let data0 = data.critical_events_min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_events_min",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.critical_events_min,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/critical_events_min",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.critical_events_min,data:data0});
errors++;
}
}
}
if(data.warn_events_min !== undefined){
let data1 = data.warn_events_min;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/warn_events_min",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.warn_events_min,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/warn_events_min",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.warn_events_min,data:data1});
errors++;
}
}
}
if(data.repeat_events_min !== undefined){
let data2 = data.repeat_events_min;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/repeat_events_min",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.repeat_events_min,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/repeat_events_min",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.repeat_events_min,data:data2});
errors++;
}
}
}
if(data.suppressed_events_min !== undefined){
let data3 = data.suppressed_events_min;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/suppressed_events_min",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.suppressed_events_min,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/suppressed_events_min",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.suppressed_events_min,data:data3});
errors++;
}
}
}
if(data.webhook_failures_min !== undefined){
let data4 = data.webhook_failures_min;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/webhook_failures_min",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.webhook_failures_min,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/webhook_failures_min",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.webhook_failures_min,data:data4});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","description":"What the verdict on the service level objectives counts for.","additionalProperties":false,"properties":{"require_report":{"type":"boolean","description":"Without a verdict the level is not known; default true."},"fail_as_critical":{"type":"boolean","description":"A verdict of fail is p1, not p2; default true."},"max_age_minutes":{"type":"number","exclusiveMinimum":0,"description":"Age of the verdict, at most; default lookback_minutes."}}};

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
for(const key0 in data){
if(!(((key0 === "require_report") || (key0 === "fail_as_critical")) || (key0 === "max_age_minutes"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.require_report !== undefined){
let data0 = data.require_report;
if(typeof data0 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/require_report",keyword:"type",params:{type: "boolean"},parentSchema:schema25.properties.require_report,data:data0});
errors++;
}
}
if(data.fail_as_critical !== undefined){
let data1 = data.fail_as_critical;
if(typeof data1 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/fail_as_critical",keyword:"type",params:{type: "boolean"},parentSchema:schema25.properties.fail_as_critical,data:data1});
errors++;
}
}
if(data.max_age_minutes !== undefined){
let data2 = data.max_age_minutes;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/max_age_minutes",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema25.properties.max_age_minutes,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/max_age_minutes",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.max_age_minutes,data:data2});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","description":"What is to be done at each level.","additionalProperties":false,"properties":{"p1":{"$ref":"#/$defs/action_list"},"p2":{"$ref":"#/$defs/action_list"}}};
const schema27 = {"type":"array","maxItems":50,"uniqueItems":true,"description":"Names of actions, such as freeze_release or prepare_rollback.","items":{"$ref":"#/$defs/lower_snake"}};
const schema28 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$","maxLength":100,"patternErrorMessage":"lower-case words joined by underscores, such as max_age","description":"Name in lower case, words joined by underscores."};
const pattern5 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func3(data) > 100){
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100},parentSchema:schema28,data});
errors++;
}
if(!pattern5.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"},parentSchema:schema28,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema28,data});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func0 = firstDuplicate;

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
if(Array.isArray(data)){
if(data.length > 50){
vErrors = put(vErrors, {instancePath,keyword:"maxItems",params:{limit: 50},parentSchema:schema27,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
const duplicate0 = func0(data);
if(duplicate0 !== undefined){
vErrors = put(vErrors, {instancePath,keyword:"uniqueItems",params:duplicate0,parentSchema:schema27,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema27,data});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "p1") || (key0 === "p2"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data});
errors++;
}
}
if(data.p1 !== undefined){
if(!(validate65(data.p1, {instancePath:instancePath+"/p1",parentData:data,parentDataProperty:"p1",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.p2 !== undefined){
if(!(validate65(data.p2, {instancePath:instancePath+"/p2",parentData:data,parentDataProperty:"p2",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lookback_minutes === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "lookback_minutes"},parentSchema:schema23,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "lookback_minutes") || (key0 === "thresholds")) || (key0 === "slo_guard")) || (key0 === "actions"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data});
errors++;
}
}
if(data.lookback_minutes !== undefined){
let data0 = data.lookback_minutes;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 525600 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/lookback_minutes",keyword:"maximum",params:{comparison: "<=", limit: 525600},parentSchema:schema23.properties.lookback_minutes,data:data0});
errors++;
}
if(data0 <= 0 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/lookback_minutes",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema23.properties.lookback_minutes,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/lookback_minutes",keyword:"type",params:{type: "number"},parentSchema:schema23.properties.lookback_minutes,data:data0});
errors++;
}
}
if(data.thresholds !== undefined){
if(!(validate60(data.thresholds, {instancePath:instancePath+"/thresholds",parentData:data,parentDataProperty:"thresholds",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.slo_guard !== undefined){
if(!(validate62(data.slo_guard, {instancePath:instancePath+"/slo_guard",parentData:data,parentDataProperty:"slo_guard",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
if(!(validate64(data.actions, {instancePath:instancePath+"/actions",parentData:data,parentDataProperty:"actions",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23,data});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/alert_escalation_policy.schema.json" */;
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
if(Object.keys(data).length < 1){
vErrors = put(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "version")) || (key0 === "updated_at")) || (key0 === "events")) || (pattern3.test(key0)))){
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
if(data.updated_at !== undefined){
let data2 = data.updated_at;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/updated_at",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.updated_at,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.updated_at,data:data2});
errors++;
}
}
if(data.events !== undefined){
if(!(validate55(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if(pattern3.test(key1)){
if(!(validate59(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
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