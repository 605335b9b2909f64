// @ts-nocheck
// Made by `npm run generate` from schemas/policy/release_rollout_policy.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { ReleaseRolloutPolicy } from "./policy-release_rollout_policy.types.ts";

export const validate: Validator<ReleaseRolloutPolicy> = validate52;
const schema19 = {"description":"How a release goes out step by step, and what must hold before each step.","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"channels":{"type":"object","additionalProperties":false,"description":"Shares that the channels may take.","properties":{"canary":{"type":"object","additionalProperties":false,"description":"The riskier channel.","properties":{"min_rollout_percent":{"$ref":"#/$defs/percent"},"max_rollout_percent":{"$ref":"#/$defs/percent"}}},"stable":{"type":"object","additionalProperties":false,"description":"The safer channel.","properties":{"required_rollout_percent":{"$ref":"#/$defs/percent"}}}}},"history":{"type":"object","additionalProperties":false,"description":"What the history of the registry must show.","properties":{"min_entries":{"type":"integer","minimum":0,"description":"Moves at least."},"max_age_s":{"$ref":"#/$defs/seconds"},"require_reason":{"type":"boolean","description":"Each move says why."},"require_actor":{"type":"boolean","description":"Each move says who."},"allow_initial_equal_without_history":{"type":"boolean","description":"Channels that carry the same version need no history yet."}}},"promotion":{"type":"object","additionalProperties":false,"description":"What a promotion to the safer channel asks for.","properties":{"require_canary_for_stable":{"type":"boolean","default":true,"description":"The riskier channel must carry the version."},"min_canary_observe_s":{"$ref":"#/$defs/seconds"},"min_canary_requests":{"$ref":"#/$defs/requests"},"allow_direct_stable_set":{"type":"boolean","description":"Other tools may set the safer channel by hand."},"direct_stable_reason_keywords":{"type":"array","items":{"type":"string"},"description":"Words of which the reason of such a set holds one."},"require_newer_version":{"type":"boolean","default":true,"description":"The version must be newer than what the channel carries."},"approvals":{"$ref":"#/$defs/approvals"}}},"stages":{"type":"object","additionalProperties":false,"description":"Percentages, one step each.","properties":{"canary":{"$ref":"#/$defs/steps"},"stable":{"$ref":"#/$defs/steps"},"min_stage_observe_s":{"$ref":"#/$defs/seconds"},"min_stage_requests":{"$ref":"#/$defs/requests"}}},"gates":{"type":"object","additionalProperties":false,"description":"Reports that must be there.","properties":{"required_reports":{"type":"array","description":"One entry for each.","items":{"$ref":"#/$defs/required_report"}}}},"freezes":{"type":"array","description":"Times in which nothing is promoted; one that denies is enough.","items":{"$ref":"#/$defs/freeze"}},"observations":{"type":"object","additionalProperties":false,"required":["pattern"],"description":"What monitoring says of the versions while they run.","properties":{"pattern":{"$ref":"#/$defs/glob"},"max_age_s":{"$ref":"#/$defs/seconds"}}},"triggers":{"type":"object","additionalProperties":false,"description":"What takes a rollout back.","properties":{"action":{"enum":["rollback","hold"],"default":"rollback","description":"What a trigger does."},"critical_alert_s":{"$ref":"#/$defs/seconds"},"success_rate_min":{"$ref":"#/$defs/ratio"},"error_rate_above_old_max":{"$ref":"#/$defs/ratio"},"min_requests":{"$ref":"#/$defs/requests"}}},"acceptance":{"type":"object","additionalProperties":false,"description":"Watching after the last stage.","properties":{"observe_s":{"$ref":"#/$defs/seconds"}}}}};
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

const schema21 = {"type":"number","minimum":0,"maximum":100,"description":"Share of the traffic, 0 to 100."};

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
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
vErrors = put(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema21,data});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = put(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "number"},parentSchema:schema21,data});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"number","minimum":0,"maximum":315360000,"description":"Seconds."};

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
if((typeof data == "number") && (isFinite(data))){
if(data > 315360000 || isNaN(data)){
vErrors = put(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 315360000},parentSchema:schema22,data});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = put(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "number"},parentSchema:schema22,data});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"integer","minimum":0,"description":"Requests that the version must have answered meanwhile; 0 asks for none."};

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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "integer"},parentSchema:schema23,data});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = put(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data});
errors++;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"required":["count","role","pattern"],"description":"Signed approvals of the very promotion.","properties":{"count":{"type":"integer","minimum":1,"maximum":100,"description":"Distinct signers."},"role":{"$ref":"#/$defs/text","description":"Role of trust_keys.json whose keys may sign."},"pattern":{"$ref":"#/$defs/glob"},"max_age_s":{"$ref":"#/$defs/seconds"}}};
const schema25 = {"type":"string","minLength":1,"description":"Text for people; not empty."};

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
if(typeof data === "string"){
if(func4(data) < 1){
vErrors = put(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","format":"relative-path","description":"Pattern of paths below the root (fast-glob), such as reports/**/*.json."};
const formats0 = FORMATS["relative-path"];

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "relative-path"},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.count === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "count"},parentSchema:schema24,data});
errors++;
}
if(data.role === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"},parentSchema:schema24,data});
errors++;
}
if(data.pattern === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pattern"},parentSchema:schema24,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "count") || (key0 === "role")) || (key0 === "pattern")) || (key0 === "max_age_s"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data});
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.count,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/count",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema24.properties.count,data:data0});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.count,data:data0});
errors++;
}
}
}
if(data.role !== undefined){
if(!(validate65(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.pattern !== undefined){
if(!(validate67(data.pattern, {instancePath:instancePath+"/pattern",parentData:data,parentDataProperty:"pattern",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.max_age_s !== undefined){
if(!(validate59(data.max_age_s, {instancePath:instancePath+"/max_age_s",parentData:data,parentDataProperty:"max_age_s",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/percent"},"description":"Percentages, rising."};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
vErrors = put(vErrors, {instancePath,keyword:"maxItems",params:{limit: 100},parentSchema:schema27,data});
errors++;
}
if(data.length < 1){
vErrors = put(vErrors, {instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema27,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema27,data});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","additionalProperties":false,"required":["id","pattern"],"description":"A report that must be there.","properties":{"id":{"$ref":"#/$defs/text"},"pattern":{"$ref":"#/$defs/glob"},"max_age_s":{"$ref":"#/$defs/seconds"},"profile":{"$ref":"#/$defs/lower_snake"},"required":{"type":"boolean","default":true,"description":"Without it nothing is promoted; otherwise only advice."},"require_ok":{"type":"boolean","default":true,"description":"Its verdict must be a pass."}}};
const schema29 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$","maxLength":100,"patternErrorMessage":"lower-case words joined by underscores, such as max_age","description":"Name in lower case, words joined by underscores."};
const pattern3 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 100){
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100},parentSchema:schema29,data});
errors++;
}
if(!pattern3.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"},parentSchema:schema29,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema29,data});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema28,data});
errors++;
}
if(data.pattern === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pattern"},parentSchema:schema28,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "pattern")) || (key0 === "max_age_s")) || (key0 === "profile")) || (key0 === "required")) || (key0 === "require_ok"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate65(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.pattern !== undefined){
if(!(validate67(data.pattern, {instancePath:instancePath+"/pattern",parentData:data,parentDataProperty:"pattern",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.max_age_s !== undefined){
if(!(validate59(data.max_age_s, {instancePath:instancePath+"/max_age_s",parentData:data,parentDataProperty:"max_age_s",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.profile !== undefined){
if(!(validate81(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data4 = data.required;
if(typeof data4 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"},parentSchema:schema28.properties.required,data:data4});
errors++;
}
}
if(data.require_ok !== undefined){
let data5 = data.require_ok;
if(typeof data5 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/require_ok",keyword:"type",params:{type: "boolean"},parentSchema:schema28.properties.require_ok,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":false,"required":["id","reason","time_zone","starts_at","duration"],"description":"A time in which nothing is promoted.","properties":{"id":{"$ref":"#/$defs/text"},"reason":{"$ref":"#/$defs/text"},"time_zone":{"type":"string","pattern":"^[A-Za-z0-9_+/-]{1,60}$","patternErrorMessage":"a time zone such as Europe/Berlin or UTC","description":"Time zone of the IANA data base."},"starts_at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?$","patternErrorMessage":"a time on the wall of that zone, such as 2026-12-18T18:00","description":"First start, on the wall clock of the zone."},"duration":{"type":"string","pattern":"^P(?:[0-9]{1,4}W|(?:[0-9]{1,4}D)?(?:T(?=[0-9])(?:[0-9]{1,5}H)?(?:[0-9]{1,6}M)?)?)$","patternErrorMessage":"a duration of RFC 5545 such as P2DT12H or PT4H","description":"How long each lasts."},"rrule":{"type":"string","pattern":"^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:UNTIL|COUNT|INTERVAL|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST)=[A-Z0-9,+-]{1,200})*$","maxLength":1000,"patternErrorMessage":"a rule of RFC 5545 such as FREQ=WEEKLY;BYDAY=FR","description":"How it comes again; once where not given."}}};
const pattern4 = new RegExp("^[A-Za-z0-9_+/-]{1,60}$", "u");
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?$", "u");
const pattern6 = new RegExp("^P(?:[0-9]{1,4}W|(?:[0-9]{1,4}D)?(?:T(?=[0-9])(?:[0-9]{1,5}H)?(?:[0-9]{1,6}M)?)?)$", "u");
const pattern7 = new RegExp("^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:UNTIL|COUNT|INTERVAL|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST)=[A-Z0-9,+-]{1,200})*$", "u");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema30,data});
errors++;
}
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema30,data});
errors++;
}
if(data.time_zone === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "time_zone"},parentSchema:schema30,data});
errors++;
}
if(data.starts_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "starts_at"},parentSchema:schema30,data});
errors++;
}
if(data.duration === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "duration"},parentSchema:schema30,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "reason")) || (key0 === "time_zone")) || (key0 === "starts_at")) || (key0 === "duration")) || (key0 === "rrule"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate65(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate65(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.time_zone !== undefined){
let data2 = data.time_zone;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/time_zone",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+/-]{1,60}$"},parentSchema:schema30.properties.time_zone,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/time_zone",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.time_zone,data:data2});
errors++;
}
}
if(data.starts_at !== undefined){
let data3 = data.starts_at;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/starts_at",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?$"},parentSchema:schema30.properties.starts_at,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/starts_at",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.starts_at,data:data3});
errors++;
}
}
if(data.duration !== undefined){
let data4 = data.duration;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/duration",keyword:"pattern",params:{pattern: "^P(?:[0-9]{1,4}W|(?:[0-9]{1,4}D)?(?:T(?=[0-9])(?:[0-9]{1,5}H)?(?:[0-9]{1,6}M)?)?)$"},parentSchema:schema30.properties.duration,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/duration",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.duration,data:data4});
errors++;
}
}
if(data.rrule !== undefined){
let data5 = data.rrule;
if(typeof data5 === "string"){
if(func4(data5) > 1000){
vErrors = put(vErrors, {instancePath:instancePath+"/rrule",keyword:"maxLength",params:{limit: 1000},parentSchema:schema30.properties.rrule,data:data5});
errors++;
}
if(!pattern7.test(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/rrule",keyword:"pattern",params:{pattern: "^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:UNTIL|COUNT|INTERVAL|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST)=[A-Z0-9,+-]{1,200})*$"},parentSchema:schema30.properties.rrule,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/rrule",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.rrule,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"number","minimum":0,"maximum":1,"description":"Share, 0 to 1."};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
vErrors = put(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema31,data});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = put(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema31,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "number"},parentSchema:schema31,data});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/release_rollout_policy.schema.json" */;
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
if(data.version !== undefined){
let data1 = data.version;
if(1 !== data1){
vErrors = put(vErrors, {instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: 1},parentSchema:schema19.properties.version,data:data1});
errors++;
}
}
if(data.channels !== undefined){
let data2 = data.channels;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "canary") || (key1 === "stable"))){
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.channels,data:data2});
errors++;
}
}
if(data2.canary !== undefined){
let data3 = data2.canary;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!((key2 === "min_rollout_percent") || (key2 === "max_rollout_percent"))){
vErrors = put(vErrors, {instancePath:instancePath+"/channels/canary",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.channels.properties.canary,data:data3});
errors++;
}
}
if(data3.min_rollout_percent !== undefined){
if(!(validate55(data3.min_rollout_percent, {instancePath:instancePath+"/channels/canary/min_rollout_percent",parentData:data3,parentDataProperty:"min_rollout_percent",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data3.max_rollout_percent !== undefined){
if(!(validate55(data3.max_rollout_percent, {instancePath:instancePath+"/channels/canary/max_rollout_percent",parentData:data3,parentDataProperty:"max_rollout_percent",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/channels/canary",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.channels.properties.canary,data:data3});
errors++;
}
}
if(data2.stable !== undefined){
let data6 = data2.stable;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(key3 === "required_rollout_percent")){
vErrors = put(vErrors, {instancePath:instancePath+"/channels/stable",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.channels.properties.stable,data:data6});
errors++;
}
}
if(data6.required_rollout_percent !== undefined){
if(!(validate55(data6.required_rollout_percent, {instancePath:instancePath+"/channels/stable/required_rollout_percent",parentData:data6,parentDataProperty:"required_rollout_percent",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/channels/stable",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.channels.properties.stable,data:data6});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.channels,data:data2});
errors++;
}
}
if(data.history !== undefined){
let data8 = data.history;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!(((((key4 === "min_entries") || (key4 === "max_age_s")) || (key4 === "require_reason")) || (key4 === "require_actor")) || (key4 === "allow_initial_equal_without_history"))){
vErrors = put(vErrors, {instancePath:instancePath+"/history",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema19.properties.history,data:data8});
errors++;
}
}
if(data8.min_entries !== undefined){
let data9 = data8.min_entries;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = put(vErrors, {instancePath:instancePath+"/history/min_entries",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.history.properties.min_entries,data:data9});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = put(vErrors, {instancePath:instancePath+"/history/min_entries",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.history.properties.min_entries,data:data9});
errors++;
}
}
}
if(data8.max_age_s !== undefined){
if(!(validate59(data8.max_age_s, {instancePath:instancePath+"/history/max_age_s",parentData:data8,parentDataProperty:"max_age_s",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data8.require_reason !== undefined){
let data11 = data8.require_reason;
if(typeof data11 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/history/require_reason",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.history.properties.require_reason,data:data11});
errors++;
}
}
if(data8.require_actor !== undefined){
let data12 = data8.require_actor;
if(typeof data12 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/history/require_actor",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.history.properties.require_actor,data:data12});
errors++;
}
}
if(data8.allow_initial_equal_without_history !== undefined){
let data13 = data8.allow_initial_equal_without_history;
if(typeof data13 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/history/allow_initial_equal_without_history",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.history.properties.allow_initial_equal_without_history,data:data13});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/history",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.history,data:data8});
errors++;
}
}
if(data.promotion !== undefined){
let data14 = data.promotion;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!(((((((key5 === "require_canary_for_stable") || (key5 === "min_canary_observe_s")) || (key5 === "min_canary_requests")) || (key5 === "allow_direct_stable_set")) || (key5 === "direct_stable_reason_keywords")) || (key5 === "require_newer_version")) || (key5 === "approvals"))){
vErrors = put(vErrors, {instancePath:instancePath+"/promotion",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema19.properties.promotion,data:data14});
errors++;
}
}
if(data14.require_canary_for_stable !== undefined){
let data15 = data14.require_canary_for_stable;
if(typeof data15 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/promotion/require_canary_for_stable",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.promotion.properties.require_canary_for_stable,data:data15});
errors++;
}
}
if(data14.min_canary_observe_s !== undefined){
if(!(validate59(data14.min_canary_observe_s, {instancePath:instancePath+"/promotion/min_canary_observe_s",parentData:data14,parentDataProperty:"min_canary_observe_s",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data14.min_canary_requests !== undefined){
if(!(validate62(data14.min_canary_requests, {instancePath:instancePath+"/promotion/min_canary_requests",parentData:data14,parentDataProperty:"min_canary_requests",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data14.allow_direct_stable_set !== undefined){
let data18 = data14.allow_direct_stable_set;
if(typeof data18 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/promotion/allow_direct_stable_set",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.promotion.properties.allow_direct_stable_set,data:data18});
errors++;
}
}
if(data14.direct_stable_reason_keywords !== undefined){
let data19 = data14.direct_stable_reason_keywords;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(typeof data20 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/promotion/direct_stable_reason_keywords/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.promotion.properties.direct_stable_reason_keywords.items,data:data20});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/promotion/direct_stable_reason_keywords",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.promotion.properties.direct_stable_reason_keywords,data:data19});
errors++;
}
}
if(data14.require_newer_version !== undefined){
let data21 = data14.require_newer_version;
if(typeof data21 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/promotion/require_newer_version",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.promotion.properties.require_newer_version,data:data21});
errors++;
}
}
if(data14.approvals !== undefined){
if(!(validate64(data14.approvals, {instancePath:instancePath+"/promotion/approvals",parentData:data14,parentDataProperty:"approvals",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/promotion",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.promotion,data:data14});
errors++;
}
}
if(data.stages !== undefined){
let data23 = data.stages;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
if(!((((key6 === "canary") || (key6 === "stable")) || (key6 === "min_stage_observe_s")) || (key6 === "min_stage_requests"))){
vErrors = put(vErrors, {instancePath:instancePath+"/stages",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema19.properties.stages,data:data23});
errors++;
}
}
if(data23.canary !== undefined){
if(!(validate71(data23.canary, {instancePath:instancePath+"/stages/canary",parentData:data23,parentDataProperty:"canary",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data23.stable !== undefined){
if(!(validate71(data23.stable, {instancePath:instancePath+"/stages/stable",parentData:data23,parentDataProperty:"stable",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data23.min_stage_observe_s !== undefined){
if(!(validate59(data23.min_stage_observe_s, {instancePath:instancePath+"/stages/min_stage_observe_s",parentData:data23,parentDataProperty:"min_stage_observe_s",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data23.min_stage_requests !== undefined){
if(!(validate62(data23.min_stage_requests, {instancePath:instancePath+"/stages/min_stage_requests",parentData:data23,parentDataProperty:"min_stage_requests",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/stages",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.stages,data:data23});
errors++;
}
}
if(data.gates !== undefined){
let data28 = data.gates;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 in data28){
if(!(key7 === "required_reports")){
vErrors = put(vErrors, {instancePath:instancePath+"/gates",keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema19.properties.gates,data:data28});
errors++;
}
}
if(data28.required_reports !== undefined){
let data29 = data28.required_reports;
if(Array.isArray(data29)){
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
if(!(validate77(data29[i1], {instancePath:instancePath+"/gates/required_reports/" + i1,parentData:data29,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gates/required_reports",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.gates.properties.required_reports,data:data29});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/gates",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.gates,data:data28});
errors++;
}
}
if(data.freezes !== undefined){
let data31 = data.freezes;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
if(!(validate84(data31[i2], {instancePath:instancePath+"/freezes/" + i2,parentData:data31,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/freezes",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.freezes,data:data31});
errors++;
}
}
if(data.observations !== undefined){
let data33 = data.observations;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.pattern === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/observations",keyword:"required",params:{missingProperty: "pattern"},parentSchema:schema19.properties.observations,data:data33});
errors++;
}
for(const key8 in data33){
if(!((key8 === "pattern") || (key8 === "max_age_s"))){
vErrors = put(vErrors, {instancePath:instancePath+"/observations",keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema19.properties.observations,data:data33});
errors++;
}
}
if(data33.pattern !== undefined){
if(!(validate67(data33.pattern, {instancePath:instancePath+"/observations/pattern",parentData:data33,parentDataProperty:"pattern",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data33.max_age_s !== undefined){
if(!(validate59(data33.max_age_s, {instancePath:instancePath+"/observations/max_age_s",parentData:data33,parentDataProperty:"max_age_s",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/observations",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.observations,data:data33});
errors++;
}
}
if(data.triggers !== undefined){
let data36 = data.triggers;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key9 in data36){
if(!(((((key9 === "action") || (key9 === "critical_alert_s")) || (key9 === "success_rate_min")) || (key9 === "error_rate_above_old_max")) || (key9 === "min_requests"))){
vErrors = put(vErrors, {instancePath:instancePath+"/triggers",keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema19.properties.triggers,data:data36});
errors++;
}
}
if(data36.action !== undefined){
let data37 = data36.action;
if(!((data37 === "rollback") || (data37 === "hold"))){
vErrors = put(vErrors, {instancePath:instancePath+"/triggers/action",keyword:"enum",params:{allowedValues: schema19.properties.triggers.properties.action.enum},parentSchema:schema19.properties.triggers.properties.action,data:data37});
errors++;
}
}
if(data36.critical_alert_s !== undefined){
if(!(validate59(data36.critical_alert_s, {instancePath:instancePath+"/triggers/critical_alert_s",parentData:data36,parentDataProperty:"critical_alert_s",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data36.success_rate_min !== undefined){
if(!(validate91(data36.success_rate_min, {instancePath:instancePath+"/triggers/success_rate_min",parentData:data36,parentDataProperty:"success_rate_min",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data36.error_rate_above_old_max !== undefined){
if(!(validate91(data36.error_rate_above_old_max, {instancePath:instancePath+"/triggers/error_rate_above_old_max",parentData:data36,parentDataProperty:"error_rate_above_old_max",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data36.min_requests !== undefined){
if(!(validate62(data36.min_requests, {instancePath:instancePath+"/triggers/min_requests",parentData:data36,parentDataProperty:"min_requests",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/triggers",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.triggers,data:data36});
errors++;
}
}
if(data.acceptance !== undefined){
let data42 = data.acceptance;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key10 in data42){
if(!(key10 === "observe_s")){
vErrors = put(vErrors, {instancePath:instancePath+"/acceptance",keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema19.properties.acceptance,data:data42});
errors++;
}
}
if(data42.observe_s !== undefined){
if(!(validate59(data42.observe_s, {instancePath:instancePath+"/acceptance/observe_s",parentData:data42,parentDataProperty:"observe_s",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/acceptance",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.acceptance,data:data42});
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