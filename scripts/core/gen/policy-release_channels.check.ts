// @ts-nocheck
// Made by `npm run generate` from schemas/policy/release_channels.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { ReleaseChannels } from "./policy-release_channels.types.ts";

export const validate: Validator<ReleaseChannels> = validate52;
const schema19 = {"description":"The registry of channels: what each carries, and how that came about. Written from the ledger.","type":"object","additionalProperties":false,"required":["version","channels"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"enum":[1,2],"description":"Version of this format: 1 where other tools wrote it."},"updated_at":{"$ref":"#/$defs/moment"},"ledger":{"type":"object","additionalProperties":false,"required":["size","head"],"description":"The ledger that it was made from.","properties":{"size":{"type":"integer","minimum":0,"description":"Events of the ledger."},"head":{"$ref":"#/$defs/sha256"}}},"channels":{"type":"object","description":"By name.","propertyNames":{"$ref":"#/$defs/channel_name"},"additionalProperties":{"$ref":"#/$defs/channel"}},"blocked":{"type":"object","description":"Versions that no channel may get, by version.","additionalProperties":{"$ref":"#/$defs/mark"}},"holds":{"type":"object","description":"Channels that nothing promotes to by itself, by name.","propertyNames":{"$ref":"#/$defs/channel_name"},"additionalProperties":{"$ref":"#/$defs/mark"}},"freeze":{"$ref":"#/$defs/mark"},"open":{"type":"object","additionalProperties":false,"required":["seq","action","channel"],"description":"A move that was announced and has no outcome yet.","properties":{"seq":{"type":"integer","minimum":0,"description":"Number of its event."},"action":{"$ref":"#/$defs/action"},"channel":{"$ref":"#/$defs/channel_name"}}},"history":{"type":"array","description":"All moves, the oldest first; never cut.","items":{"$ref":"#/$defs/row"}}}};
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

const schema21 = {"description":"Time of RFC 3339 in UTC; in version 1 seconds since 1970, 0 meaning never.","oneOf":[{"type":"string","format":"date-time"},{"type":"number","minimum":0}]};
const formats0 = FORMATS["date-time"];

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!(formats0.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "date-time"},parentSchema:schema21.oneOf[0],data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21.oneOf[0],data});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = put(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.oneOf[1],data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "number"},parentSchema:schema21.oneOf[1],data});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = put(vErrors, {instancePath,keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema21,data});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"a SHA-256 digest: 64 hexadecimal digits in lower case","description":"SHA-256 digest in lower-case hexadecimal."};
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(!pattern3.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema22,data});
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

const schema23 = {"type":"string","pattern":"^[a-z][a-z0-9_-]{0,39}$","patternErrorMessage":"a name of lower-case letters, digits, - and _, such as canary","description":"Name of a channel."};
const pattern4 = new RegExp("^[a-z][a-z0-9_-]{0,39}$", "u");

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
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,39}$"},parentSchema:schema23,data});
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

const schema24 = {"type":"object","additionalProperties":false,"required":["version","rollout_percent"],"description":"What a channel carries.","properties":{"version":{"type":"string","description":"Version; a check asks whether it is a semantic one."},"rollout_percent":{"type":"number","description":"Share of the traffic, 0 to 100; a check asks."},"updated_at":{"$ref":"#/$defs/moment"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema24,data});
errors++;
}
if(data.rollout_percent === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rollout_percent"},parentSchema:schema24,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "rollout_percent")) || (key0 === "updated_at"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.version,data:data0});
errors++;
}
}
if(data.rollout_percent !== undefined){
let data1 = data.rollout_percent;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/rollout_percent",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.rollout_percent,data:data1});
errors++;
}
}
if(data.updated_at !== undefined){
if(!(validate55(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"required":["time","actor","reason"],"description":"Who set it, when and why.","properties":{"time":{"$ref":"#/$defs/moment"},"actor":{"type":"string","description":"Who."},"reason":{"type":"string","description":"Why."},"until":{"$ref":"#/$defs/time"}}};
const schema26 = {"type":"string","format":"date-time","description":"Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z."};

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
if(!(formats0.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "date-time"},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.time === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "time"},parentSchema:schema25,data});
errors++;
}
if(data.actor === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"},parentSchema:schema25,data});
errors++;
}
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema25,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "time") || (key0 === "actor")) || (key0 === "reason")) || (key0 === "until"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.time !== undefined){
if(!(validate55(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.actor !== undefined){
let data1 = data.actor;
if(typeof data1 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.actor,data:data1});
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.reason,data:data2});
errors++;
}
}
if(data.until !== undefined){
if(!(validate66(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"enum":["set","promote","rollback","rollout"],"description":"What was done."};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "set") || (data === "promote")) || (data === "rollback")) || (data === "rollout"))){
vErrors = put(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema27.enum},parentSchema:schema27,data});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","additionalProperties":false,"required":["ts","action","channel","to_version"],"description":"One move.","properties":{"ts":{"$ref":"#/$defs/moment"},"action":{"$ref":"#/$defs/action"},"channel":{"type":"string","minLength":1,"description":"Channel, for a promotion with its source: canary->stable."},"from_version":{"type":"string","description":"Version before; empty where there was none."},"to_version":{"type":"string","description":"Version after."},"rollout_percent":{"type":"number","description":"Share of the traffic after."},"reason":{"type":"string","description":"Why."},"actor":{"type":"string","description":"Who."},"correlation_id":{"type":"string","description":"Thread that the move belongs to."},"release_candidate_id":{"type":"string","description":"Release candidate that the move is about."}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ts === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ts"},parentSchema:schema28,data});
errors++;
}
if(data.action === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "action"},parentSchema:schema28,data});
errors++;
}
if(data.channel === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"},parentSchema:schema28,data});
errors++;
}
if(data.to_version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to_version"},parentSchema:schema28,data});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema28.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data});
errors++;
}
}
if(data.ts !== undefined){
if(!(validate55(data.ts, {instancePath:instancePath+"/ts",parentData:data,parentDataProperty:"ts",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate72(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
let data2 = data.channel;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/channel",keyword:"minLength",params:{limit: 1},parentSchema:schema28.properties.channel,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.channel,data:data2});
errors++;
}
}
if(data.from_version !== undefined){
let data3 = data.from_version;
if(typeof data3 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/from_version",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.from_version,data:data3});
errors++;
}
}
if(data.to_version !== undefined){
let data4 = data.to_version;
if(typeof data4 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/to_version",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.to_version,data:data4});
errors++;
}
}
if(data.rollout_percent !== undefined){
let data5 = data.rollout_percent;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/rollout_percent",keyword:"type",params:{type: "number"},parentSchema:schema28.properties.rollout_percent,data:data5});
errors++;
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if(typeof data6 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.reason,data:data6});
errors++;
}
}
if(data.actor !== undefined){
let data7 = data.actor;
if(typeof data7 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.actor,data:data7});
errors++;
}
}
if(data.correlation_id !== undefined){
let data8 = data.correlation_id;
if(typeof data8 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/correlation_id",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.correlation_id,data:data8});
errors++;
}
}
if(data.release_candidate_id !== undefined){
let data9 = data.release_candidate_id;
if(typeof data9 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/release_candidate_id",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.release_candidate_id,data:data9});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/release_channels.schema.json" */;
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
if(data.channels === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channels"},parentSchema:schema19,data});
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
if(!((data1 === 1) || (data1 === 2))){
vErrors = put(vErrors, {instancePath:instancePath+"/version",keyword:"enum",params:{allowedValues: schema19.properties.version.enum},parentSchema:schema19.properties.version,data:data1});
errors++;
}
}
if(data.updated_at !== undefined){
if(!(validate55(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.ledger !== undefined){
let data3 = data.ledger;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.size === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "size"},parentSchema:schema19.properties.ledger,data:data3});
errors++;
}
if(data3.head === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"required",params:{missingProperty: "head"},parentSchema:schema19.properties.ledger,data:data3});
errors++;
}
for(const key1 in data3){
if(!((key1 === "size") || (key1 === "head"))){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.ledger,data:data3});
errors++;
}
}
if(data3.size !== undefined){
let data4 = data3.size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger/size",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.ledger.properties.size,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/ledger/size",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.ledger.properties.size,data:data4});
errors++;
}
}
}
if(data3.head !== undefined){
if(!(validate57(data3.head, {instancePath:instancePath+"/ledger/head",parentData:data3,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/ledger",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.ledger,data:data3});
errors++;
}
}
if(data.channels !== undefined){
let data6 = data.channels;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs13 = errors;
if(!(validate59(key2, {instancePath:instancePath+"/channels",parentData:data6,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"propertyNames",params:{propertyName: key2},parentSchema:schema19.properties.channels,data:data6});
errors++;
}
}
for(const key3 in data6){
if(!(validate61(data6[key3], {instancePath:instancePath+"/channels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.channels,data:data6});
errors++;
}
}
if(data.blocked !== undefined){
let data8 = data.blocked;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!(validate64(data8[key4], {instancePath:instancePath+"/blocked/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/blocked",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.blocked,data:data8});
errors++;
}
}
if(data.holds !== undefined){
let data10 = data.holds;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 in data10){
const _errs22 = errors;
if(!(validate59(key5, {instancePath:instancePath+"/holds",parentData:data10,parentDataProperty:"holds",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
var valid5 = _errs22 === errors;
if(!valid5){
vErrors = put(vErrors, {instancePath:instancePath+"/holds",keyword:"propertyNames",params:{propertyName: key5},parentSchema:schema19.properties.holds,data:data10});
errors++;
}
}
for(const key6 in data10){
if(!(validate64(data10[key6], {instancePath:instancePath+"/holds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/holds",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.holds,data:data10});
errors++;
}
}
if(data.freeze !== undefined){
if(!(validate64(data.freeze, {instancePath:instancePath+"/freeze",parentData:data,parentDataProperty:"freeze",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.open !== undefined){
let data13 = data.open;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.seq === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/open",keyword:"required",params:{missingProperty: "seq"},parentSchema:schema19.properties.open,data:data13});
errors++;
}
if(data13.action === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/open",keyword:"required",params:{missingProperty: "action"},parentSchema:schema19.properties.open,data:data13});
errors++;
}
if(data13.channel === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/open",keyword:"required",params:{missingProperty: "channel"},parentSchema:schema19.properties.open,data:data13});
errors++;
}
for(const key7 in data13){
if(!(((key7 === "seq") || (key7 === "action")) || (key7 === "channel"))){
vErrors = put(vErrors, {instancePath:instancePath+"/open",keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema19.properties.open,data:data13});
errors++;
}
}
if(data13.seq !== undefined){
let data14 = data13.seq;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = put(vErrors, {instancePath:instancePath+"/open/seq",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.open.properties.seq,data:data14});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = put(vErrors, {instancePath:instancePath+"/open/seq",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.open.properties.seq,data:data14});
errors++;
}
}
}
if(data13.action !== undefined){
if(!(validate72(data13.action, {instancePath:instancePath+"/open/action",parentData:data13,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data13.channel !== undefined){
if(!(validate59(data13.channel, {instancePath:instancePath+"/open/channel",parentData:data13,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/open",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.open,data:data13});
errors++;
}
}
if(data.history !== undefined){
let data17 = data.history;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data17[i0], {instancePath:instancePath+"/history/" + i0,parentData:data17,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/history",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.history,data:data17});
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