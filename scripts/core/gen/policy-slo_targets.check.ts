// @ts-nocheck
// Made by `npm run generate` from schemas/policy/slo_targets.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import { firstDuplicate } from "../policy/first-duplicate.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { SloTargets } from "./policy-slo_targets.types.ts";

export const validate: Validator<SloTargets> = validate52;
const schema19 = {"description":"How the service is measured, and what it must reach.","type":"object","minProperties":1,"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"updated_at":{"type":"number","minimum":0,"description":"When it was last changed, in seconds since 1970; format of version 1."},"probe":{"$ref":"#/$defs/probe"},"guard":{"$ref":"#/$defs/guard"},"canary":{"$ref":"#/$defs/canary"}},"patternProperties":{"^[a-z][a-z0-9_]*_metrics$":{"$ref":"#/$defs/group"}},"additionalProperties":false};
const pattern3 = new RegExp("^[a-z][a-z0-9_]*_metrics$", "u");
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

const schema21 = {"type":"object","description":"What the load probe may do, and its plans.","additionalProperties":false,"properties":{"allowed_hosts":{"type":"array","uniqueItems":true,"description":"Hosts besides this machine that load may be sent to: whole names, without port.","items":{"type":"string","pattern":"^[A-Za-z0-9.\\-:\\[\\]]+$","patternErrorMessage":"a host name without scheme and port, such as staging.example.com","description":"One host."}},"requests_max":{"type":"integer","minimum":1,"maximum":2000000,"description":"Requests in one run, at most; default 1,000,000."},"duration_s_max":{"type":"number","exclusiveMinimum":0,"maximum":86400,"description":"Seconds that one run may take, warm-up included, at most; default 600."},"sender_lag_p99_ms_max":{"type":"number","exclusiveMinimum":0,"description":"Lag of the sender above which a run is invalid; default 2 ms. Wider where machines are shared."},"achieved_rate_min":{"type":"number","exclusiveMinimum":0,"maximum":1,"description":"Share of the requests that must have left in time, else the run is invalid; default 0.99."},"plans":{"type":"array","description":"Named runs.","items":{"$ref":"#/$defs/plan"}}}};
const pattern4 = new RegExp("^[A-Za-z0-9.\\-:\\[\\]]+$", "u");
const func0 = firstDuplicate;
const schema22 = {"type":"object","description":"One run of the load probe.","additionalProperties":false,"required":["id","stages","targets"],"properties":{"id":{"$ref":"#/$defs/lower_snake"},"warm_up_s":{"type":"number","minimum":0,"description":"Seconds at the rate of the first stage that are not counted; default 0."},"timeout_ms":{"type":"integer","minimum":1,"maximum":600000,"description":"Milliseconds until a request is given up; default 10,000."},"in_flight_max":{"type":"integer","minimum":1,"maximum":100000,"description":"Requests that may be on the way at once; default 10,000."},"stages":{"type":"array","minItems":1,"description":"Rates, one after the other.","items":{"$ref":"#/$defs/stage"}},"targets":{"type":"array","minItems":1,"maxItems":1000,"description":"What is asked for.","items":{"$ref":"#/$defs/target"}}}};
const schema23 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$","maxLength":100,"patternErrorMessage":"lower-case words joined by underscores, such as max_age","description":"Name in lower case, words joined by underscores."};
const pattern5 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");

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
if(func3(data) > 100){
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100},parentSchema:schema23,data});
errors++;
}
if(!pattern5.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","description":"A constant rate for a while.","additionalProperties":false,"required":["rate_per_s","duration_s"],"properties":{"rate_per_s":{"type":"number","exclusiveMinimum":0,"maximum":100000,"description":"Requests a second."},"duration_s":{"type":"number","exclusiveMinimum":0,"description":"Seconds."}}};

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
if(data.rate_per_s === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rate_per_s"},parentSchema:schema24,data});
errors++;
}
if(data.duration_s === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "duration_s"},parentSchema:schema24,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "rate_per_s") || (key0 === "duration_s"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data});
errors++;
}
}
if(data.rate_per_s !== undefined){
let data0 = data.rate_per_s;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/rate_per_s",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema24.properties.rate_per_s,data:data0});
errors++;
}
if(data0 <= 0 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/rate_per_s",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema24.properties.rate_per_s,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/rate_per_s",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.rate_per_s,data:data0});
errors++;
}
}
if(data.duration_s !== undefined){
let data1 = data.duration_s;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/duration_s",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema24.properties.duration_s,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/duration_s",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.duration_s,data:data1});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","description":"One request, and what its answer must be.","additionalProperties":false,"required":["id","url"],"properties":{"id":{"$ref":"#/$defs/lower_snake"},"url":{"$ref":"#/$defs/http_url"},"method":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"Method; default GET."},"weight":{"type":"integer","minimum":1,"maximum":1000,"description":"Share of the requests against that of the other targets; default 1."},"headers":{"type":"object","description":"Headers; a value `env:NAME` is taken from the environment.","additionalProperties":{"type":"string","description":"Value of the header."}},"body":{"type":"string","description":"Body of the request."},"expect":{"type":"object","description":"What counts as an answer.","additionalProperties":false,"properties":{"status":{"type":"array","description":"Status codes; default 200 to 399.","items":{"type":"integer","minimum":100,"maximum":599,"description":"One status code."}},"body_contains":{"type":"string","minLength":1,"description":"Text that the body must hold."}}},"degraded":{"$ref":"#/$defs/degraded"}}};
const schema26 = {"type":"string","format":"http-url","description":"Address that starts with https:// or http://."};
const formats0 = FORMATS["http-url"];

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
if(!(formats0.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "http-url"},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","description":"What marks an answer as degraded; any one is enough.","additionalProperties":false,"properties":{"status":{"type":"array","description":"Status codes.","items":{"type":"integer","minimum":100,"maximum":599,"description":"One status code."}},"header":{"type":"object","description":"A header.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"Its name."},"value":{"type":"string","description":"Its value; any where this is missing."}}},"json":{"type":"object","description":"A member of a JSON body.","additionalProperties":false,"required":["pointer"],"properties":{"pointer":{"type":"string","pattern":"^(?:/(?:[^~]|~[01])*)?$","patternErrorMessage":"a JSON pointer such as /degraded","description":"JSON pointer (RFC 6901)."},"value":{"type":["string","number","boolean"],"description":"Its value; `true` where this is missing."}}}}};
const pattern6 = new RegExp("^(?:/(?:[^~]|~[01])*)?$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "header")) || (key0 === "json"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/status/" + i0,keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.status.items,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/status/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 599},parentSchema:schema27.properties.status.items,data:data1});
errors++;
}
if(data1 < 100 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/status/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema27.properties.status.items,data:data1});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.status,data:data0});
errors++;
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/header",keyword:"required",params:{missingProperty: "name"},parentSchema:schema27.properties.header,data:data2});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "value"))){
vErrors = put(vErrors, {instancePath:instancePath+"/header",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema27.properties.header,data:data2});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/header/name",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.header.properties.name,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/header/name",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.header.properties.name,data:data3});
errors++;
}
}
if(data2.value !== undefined){
let data4 = data2.value;
if(typeof data4 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/header/value",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.header.properties.value,data:data4});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/header",keyword:"type",params:{type: "object"},parentSchema:schema27.properties.header,data:data2});
errors++;
}
}
if(data.json !== undefined){
let data5 = data.json;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.pointer === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/json",keyword:"required",params:{missingProperty: "pointer"},parentSchema:schema27.properties.json,data:data5});
errors++;
}
for(const key2 in data5){
if(!((key2 === "pointer") || (key2 === "value"))){
vErrors = put(vErrors, {instancePath:instancePath+"/json",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema27.properties.json,data:data5});
errors++;
}
}
if(data5.pointer !== undefined){
let data6 = data5.pointer;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
vErrors = put(vErrors, {instancePath:instancePath+"/json/pointer",keyword:"pattern",params:{pattern: "^(?:/(?:[^~]|~[01])*)?$"},parentSchema:schema27.properties.json.properties.pointer,data:data6});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/json/pointer",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.json.properties.pointer,data:data6});
errors++;
}
}
if(data5.value !== undefined){
let data7 = data5.value;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
vErrors = put(vErrors, {instancePath:instancePath+"/json/value",keyword:"type",params:{type: schema27.properties.json.properties.value.type},parentSchema:schema27.properties.json.properties.value,data:data7});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/json",keyword:"type",params:{type: "object"},parentSchema:schema27.properties.json,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema25,data});
errors++;
}
if(data.url === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"},parentSchema:schema25,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "url")) || (key0 === "method")) || (key0 === "weight")) || (key0 === "headers")) || (key0 === "body")) || (key0 === "expect")) || (key0 === "degraded"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate63(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
let data2 = data.method;
if(!(((((((data2 === "GET") || (data2 === "HEAD")) || (data2 === "POST")) || (data2 === "PUT")) || (data2 === "PATCH")) || (data2 === "DELETE")) || (data2 === "OPTIONS"))){
vErrors = put(vErrors, {instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: schema25.properties.method.enum},parentSchema:schema25.properties.method,data:data2});
errors++;
}
}
if(data.weight !== undefined){
let data3 = data.weight;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.weight,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema25.properties.weight,data:data3});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema25.properties.weight,data:data3});
errors++;
}
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema25.properties.headers.additionalProperties,data:data5});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"},parentSchema:schema25.properties.headers,data:data4});
errors++;
}
}
if(data.body !== undefined){
let data6 = data.body;
if(typeof data6 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/body",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.body,data:data6});
errors++;
}
}
if(data.expect !== undefined){
let data7 = data.expect;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((key2 === "status") || (key2 === "body_contains"))){
vErrors = put(vErrors, {instancePath:instancePath+"/expect",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema25.properties.expect,data:data7});
errors++;
}
}
if(data7.status !== undefined){
let data8 = data7.status;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = put(vErrors, {instancePath:instancePath+"/expect/status/" + i0,keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.expect.properties.status.items,data:data9});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 599 || isNaN(data9)){
vErrors = put(vErrors, {instancePath:instancePath+"/expect/status/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 599},parentSchema:schema25.properties.expect.properties.status.items,data:data9});
errors++;
}
if(data9 < 100 || isNaN(data9)){
vErrors = put(vErrors, {instancePath:instancePath+"/expect/status/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema25.properties.expect.properties.status.items,data:data9});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/expect/status",keyword:"type",params:{type: "array"},parentSchema:schema25.properties.expect.properties.status,data:data8});
errors++;
}
}
if(data7.body_contains !== undefined){
let data10 = data7.body_contains;
if(typeof data10 === "string"){
if(func3(data10) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/expect/body_contains",keyword:"minLength",params:{limit: 1},parentSchema:schema25.properties.expect.properties.body_contains,data:data10});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/expect/body_contains",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.expect.properties.body_contains,data:data10});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/expect",keyword:"type",params:{type: "object"},parentSchema:schema25.properties.expect,data:data7});
errors++;
}
}
if(data.degraded !== undefined){
if(!(validate65(data.degraded, {instancePath:instancePath+"/degraded",parentData:data,parentDataProperty:"degraded",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema22,data});
errors++;
}
if(data.stages === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stages"},parentSchema:schema22,data});
errors++;
}
if(data.targets === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "targets"},parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "warm_up_s")) || (key0 === "timeout_ms")) || (key0 === "in_flight_max")) || (key0 === "stages")) || (key0 === "targets"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.warm_up_s !== undefined){
let data1 = data.warm_up_s;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/warm_up_s",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.warm_up_s,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/warm_up_s",keyword:"type",params:{type: "number"},parentSchema:schema22.properties.warm_up_s,data:data1});
errors++;
}
}
if(data.timeout_ms !== undefined){
let data2 = data.timeout_ms;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_ms",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.timeout_ms,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 600000 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_ms",keyword:"maximum",params:{comparison: "<=", limit: 600000},parentSchema:schema22.properties.timeout_ms,data:data2});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema22.properties.timeout_ms,data:data2});
errors++;
}
}
}
if(data.in_flight_max !== undefined){
let data3 = data.in_flight_max;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/in_flight_max",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.in_flight_max,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100000 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/in_flight_max",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema22.properties.in_flight_max,data:data3});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/in_flight_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema22.properties.in_flight_max,data:data3});
errors++;
}
}
}
if(data.stages !== undefined){
let data4 = data.stages;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/stages",keyword:"minItems",params:{limit: 1},parentSchema:schema22.properties.stages,data:data4});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data4[i0], {instancePath:instancePath+"/stages/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/stages",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.stages,data:data4});
errors++;
}
}
if(data.targets !== undefined){
let data6 = data.targets;
if(Array.isArray(data6)){
if(data6.length > 1000){
vErrors = put(vErrors, {instancePath:instancePath+"/targets",keyword:"maxItems",params:{limit: 1000},parentSchema:schema22.properties.targets,data:data6});
errors++;
}
if(data6.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/targets",keyword:"minItems",params:{limit: 1},parentSchema:schema22.properties.targets,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate61(data6[i1], {instancePath:instancePath+"/targets/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/targets",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.targets,data:data6});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema22,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((((((key0 === "allowed_hosts") || (key0 === "requests_max")) || (key0 === "duration_s_max")) || (key0 === "sender_lag_p99_ms_max")) || (key0 === "achieved_rate_min")) || (key0 === "plans"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data});
errors++;
}
}
if(data.allowed_hosts !== undefined){
let data0 = data.allowed_hosts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/allowed_hosts/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9.\\-:\\[\\]]+$"},parentSchema:schema21.properties.allowed_hosts.items,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/allowed_hosts/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema21.properties.allowed_hosts.items,data:data1});
errors++;
}
}
const duplicate0 = func0(data0);
if(duplicate0 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/allowed_hosts",keyword:"uniqueItems",params:duplicate0,parentSchema:schema21.properties.allowed_hosts,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/allowed_hosts",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.allowed_hosts,data:data0});
errors++;
}
}
if(data.requests_max !== undefined){
let data2 = data.requests_max;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/requests_max",keyword:"type",params:{type: "integer"},parentSchema:schema21.properties.requests_max,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2000000 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/requests_max",keyword:"maximum",params:{comparison: "<=", limit: 2000000},parentSchema:schema21.properties.requests_max,data:data2});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/requests_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema21.properties.requests_max,data:data2});
errors++;
}
}
}
if(data.duration_s_max !== undefined){
let data3 = data.duration_s_max;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 86400 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/duration_s_max",keyword:"maximum",params:{comparison: "<=", limit: 86400},parentSchema:schema21.properties.duration_s_max,data:data3});
errors++;
}
if(data3 <= 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/duration_s_max",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema21.properties.duration_s_max,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/duration_s_max",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.duration_s_max,data:data3});
errors++;
}
}
if(data.sender_lag_p99_ms_max !== undefined){
let data4 = data.sender_lag_p99_ms_max;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/sender_lag_p99_ms_max",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema21.properties.sender_lag_p99_ms_max,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/sender_lag_p99_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.sender_lag_p99_ms_max,data:data4});
errors++;
}
}
if(data.achieved_rate_min !== undefined){
let data5 = data.achieved_rate_min;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/achieved_rate_min",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema21.properties.achieved_rate_min,data:data5});
errors++;
}
if(data5 <= 0 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/achieved_rate_min",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema21.properties.achieved_rate_min,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/achieved_rate_min",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.achieved_rate_min,data:data5});
errors++;
}
}
if(data.plans !== undefined){
let data6 = data.plans;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data6[i1], {instancePath:instancePath+"/plans/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/plans",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.plans,data:data6});
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

const schema28 = {"type":"object","description":"What the service must reach, and what a report must be like to speak for it.","additionalProperties":false,"required":["objectives"],"properties":{"report_max_age_s":{"type":"number","exclusiveMinimum":0,"description":"Seconds after its end for which a report speaks; default 3600."},"objectives":{"type":"array","minItems":1,"maxItems":1000,"description":"What must be reached.","items":{"$ref":"#/$defs/objective"}},"quick":{"type":"object","description":"What --quick holds a report against instead; nothing is loosened that is not said here.","additionalProperties":false,"required":["objectives"],"properties":{"objectives":{"type":"array","minItems":1,"maxItems":1000,"description":"What must be reached.","items":{"$ref":"#/$defs/objective"}},"leave_out":{"type":"array","minItems":1,"uniqueItems":true,"description":"What else of the guard a quick run does without; nothing where this is missing.","items":{"enum":["budgets"],"description":"A part of the guard."}}}},"budgets":{"type":"array","minItems":1,"maxItems":100,"description":"Error budgets, and how fast they may burn.","items":{"$ref":"#/$defs/budget"}},"trend":{"$ref":"#/$defs/trend"}}};
const schema29 = {"type":"object","description":"One figure and its limit: `min` or `max`, whichever the figure has.","additionalProperties":false,"required":["id","figure"],"properties":{"id":{"$ref":"#/$defs/lower_snake"},"figure":{"enum":["success_rate","degraded_rate","availability","latency_ms","events_seen"],"description":"What is judged."},"target":{"$ref":"#/$defs/lower_snake"},"percentile":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":100,"multipleOf":0.001,"description":"Which percentile, for latency_ms."},"min":{"type":"number","minimum":0,"description":"At least; for success_rate, availability, events_seen."},"max":{"type":"number","minimum":0,"description":"At most; for degraded_rate and latency_ms, in milliseconds."},"min_samples":{"type":"integer","minimum":1,"description":"Samples without which nothing is judged; default 1, for a percentile what 95 % confidence asks."}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema29,data});
errors++;
}
if(data.figure === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "figure"},parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "figure")) || (key0 === "target")) || (key0 === "percentile")) || (key0 === "min")) || (key0 === "max")) || (key0 === "min_samples"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.figure !== undefined){
let data1 = data.figure;
if(!(((((data1 === "success_rate") || (data1 === "degraded_rate")) || (data1 === "availability")) || (data1 === "latency_ms")) || (data1 === "events_seen"))){
vErrors = put(vErrors, {instancePath:instancePath+"/figure",keyword:"enum",params:{allowedValues: schema29.properties.figure.enum},parentSchema:schema29.properties.figure,data:data1});
errors++;
}
}
if(data.target !== undefined){
if(!(validate57(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.percentile !== undefined){
let data3 = data.percentile;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 >= 100 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/percentile",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 100},parentSchema:schema29.properties.percentile,data:data3});
errors++;
}
if(data3 <= 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/percentile",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema29.properties.percentile,data:data3});
errors++;
}
let res0;
if((0.001 === 0 || (res0 = data3/0.001, res0 !== parseInt(res0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/percentile",keyword:"multipleOf",params:{multipleOf: 0.001},parentSchema:schema29.properties.percentile,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/percentile",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.percentile,data:data3});
errors++;
}
}
if(data.min !== undefined){
let data4 = data.min;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/min",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.min,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/min",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.min,data:data4});
errors++;
}
}
if(data.max !== undefined){
let data5 = data.max;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.max,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.max,data:data5});
errors++;
}
}
if(data.min_samples !== undefined){
let data6 = data.min_samples;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = put(vErrors, {instancePath:instancePath+"/min_samples",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.min_samples,data:data6});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = put(vErrors, {instancePath:instancePath+"/min_samples",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema29.properties.min_samples,data:data6});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","description":"How many requests, or seconds, may fail in a period.","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/lower_snake"},"goal":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1,"description":"Share that must succeed over the period; that of the objective where this is missing."},"objective":{"$ref":"#/$defs/lower_snake"},"budgeting_method":{"enum":["occurrences","timeslices"],"description":"What is counted, as in OpenSLO: requests, or seconds with something due, of which one with an answer is well; default that of the objective, else occurrences."},"plan":{"$ref":"#/$defs/lower_snake"},"target":{"$ref":"#/$defs/lower_snake"},"period_days":{"type":"number","exclusiveMinimum":0,"maximum":366,"description":"The period, up to now; default 30."},"since":{"$ref":"#/$defs/time"},"coverage_min":{"type":"number","exclusiveMinimum":0,"maximum":1,"description":"Share of the parts of a window that must hold a measurement; default 0.8."},"alerts":{"type":"array","minItems":1,"maxItems":20,"description":"How fast it may burn; the three of the SRE Workbook where this is missing.","items":{"$ref":"#/$defs/burn_alert"}}}};
const func9 = Object.prototype.hasOwnProperty;
const schema31 = {"type":"string","format":"date-time","description":"Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z."};
const formats2 = FORMATS["date-time"];

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
if(!(formats2.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "date-time"},parentSchema:schema31,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","description":"Fires where the burn rate is reached in both windows.","additionalProperties":false,"required":["id","budget_share","long_window_s","short_window_s"],"properties":{"id":{"$ref":"#/$defs/lower_snake"},"budget_share":{"type":"number","exclusiveMinimum":0,"maximum":1,"description":"Share of the budget that may burn in the long window; the rate is this share × period / long window."},"long_window_s":{"type":"number","exclusiveMinimum":0,"description":"Seconds, up to now: is it worth waking somebody?"},"short_window_s":{"type":"number","exclusiveMinimum":0,"description":"Seconds, up to now: does it still burn?"},"severity":{"enum":["p1","p2"],"description":"What the escalation makes of it; without it what it makes of any verdict of fail."}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema32,data});
errors++;
}
if(data.budget_share === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "budget_share"},parentSchema:schema32,data});
errors++;
}
if(data.long_window_s === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "long_window_s"},parentSchema:schema32,data});
errors++;
}
if(data.short_window_s === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "short_window_s"},parentSchema:schema32,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "budget_share")) || (key0 === "long_window_s")) || (key0 === "short_window_s")) || (key0 === "severity"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema32,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.budget_share !== undefined){
let data1 = data.budget_share;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/budget_share",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema32.properties.budget_share,data:data1});
errors++;
}
if(data1 <= 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/budget_share",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema32.properties.budget_share,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/budget_share",keyword:"type",params:{type: "number"},parentSchema:schema32.properties.budget_share,data:data1});
errors++;
}
}
if(data.long_window_s !== undefined){
let data2 = data.long_window_s;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/long_window_s",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema32.properties.long_window_s,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/long_window_s",keyword:"type",params:{type: "number"},parentSchema:schema32.properties.long_window_s,data:data2});
errors++;
}
}
if(data.short_window_s !== undefined){
let data3 = data.short_window_s;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/short_window_s",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema32.properties.short_window_s,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/short_window_s",keyword:"type",params:{type: "number"},parentSchema:schema32.properties.short_window_s,data:data3});
errors++;
}
}
if(data.severity !== undefined){
let data4 = data.severity;
if(!((data4 === "p1") || (data4 === "p2"))){
vErrors = put(vErrors, {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema32.properties.severity.enum},parentSchema:schema32.properties.severity,data:data4});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
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
for(const key0 in data){
if(!(func9.call(schema30.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.goal !== undefined){
let data1 = data.goal;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 >= 1 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/goal",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},parentSchema:schema30.properties.goal,data:data1});
errors++;
}
if(data1 <= 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/goal",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema30.properties.goal,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/goal",keyword:"type",params:{type: "number"},parentSchema:schema30.properties.goal,data:data1});
errors++;
}
}
if(data.objective !== undefined){
if(!(validate57(data.objective, {instancePath:instancePath+"/objective",parentData:data,parentDataProperty:"objective",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.budgeting_method !== undefined){
let data3 = data.budgeting_method;
if(!((data3 === "occurrences") || (data3 === "timeslices"))){
vErrors = put(vErrors, {instancePath:instancePath+"/budgeting_method",keyword:"enum",params:{allowedValues: schema30.properties.budgeting_method.enum},parentSchema:schema30.properties.budgeting_method,data:data3});
errors++;
}
}
if(data.plan !== undefined){
if(!(validate57(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate57(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.period_days !== undefined){
let data6 = data.period_days;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 366 || isNaN(data6)){
vErrors = put(vErrors, {instancePath:instancePath+"/period_days",keyword:"maximum",params:{comparison: "<=", limit: 366},parentSchema:schema30.properties.period_days,data:data6});
errors++;
}
if(data6 <= 0 || isNaN(data6)){
vErrors = put(vErrors, {instancePath:instancePath+"/period_days",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema30.properties.period_days,data:data6});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/period_days",keyword:"type",params:{type: "number"},parentSchema:schema30.properties.period_days,data:data6});
errors++;
}
}
if(data.since !== undefined){
if(!(validate81(data.since, {instancePath:instancePath+"/since",parentData:data,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.coverage_min !== undefined){
let data8 = data.coverage_min;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors = put(vErrors, {instancePath:instancePath+"/coverage_min",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30.properties.coverage_min,data:data8});
errors++;
}
if(data8 <= 0 || isNaN(data8)){
vErrors = put(vErrors, {instancePath:instancePath+"/coverage_min",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema30.properties.coverage_min,data:data8});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/coverage_min",keyword:"type",params:{type: "number"},parentSchema:schema30.properties.coverage_min,data:data8});
errors++;
}
}
if(data.alerts !== undefined){
let data9 = data.alerts;
if(Array.isArray(data9)){
if(data9.length > 20){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts",keyword:"maxItems",params:{limit: 20},parentSchema:schema30.properties.alerts,data:data9});
errors++;
}
if(data9.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/alerts",keyword:"minItems",params:{limit: 1},parentSchema:schema30.properties.alerts,data:data9});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data9[i0], {instancePath:instancePath+"/alerts/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/alerts",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.alerts,data:data9});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","description":"What --trend takes for worsening.","additionalProperties":false,"properties":{"reports_min":{"type":"integer","minimum":5,"maximum":100,"description":"Reports with the figure, without which no trend is judged; default 10."},"reports_max":{"type":"integer","minimum":5,"maximum":100,"description":"How many of the last reports are looked at; default 30."},"period_days":{"type":"number","exclusiveMinimum":0,"maximum":366,"description":"No report that is older counts; default 30."},"level":{"type":"number","exclusiveMinimum":0,"maximum":0.5,"description":"How often a figure that does not change may be taken for one that worsens; default 0.05."},"worsening_min":{"type":"number","minimum":0,"description":"How much of the room that the objective leaves must be lost over the reports; default 0.1."}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "reports_min") || (key0 === "reports_max")) || (key0 === "period_days")) || (key0 === "level")) || (key0 === "worsening_min"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema33,data});
errors++;
}
}
if(data.reports_min !== undefined){
let data0 = data.reports_min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/reports_min",keyword:"type",params:{type: "integer"},parentSchema:schema33.properties.reports_min,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/reports_min",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema33.properties.reports_min,data:data0});
errors++;
}
if(data0 < 5 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/reports_min",keyword:"minimum",params:{comparison: ">=", limit: 5},parentSchema:schema33.properties.reports_min,data:data0});
errors++;
}
}
}
if(data.reports_max !== undefined){
let data1 = data.reports_max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/reports_max",keyword:"type",params:{type: "integer"},parentSchema:schema33.properties.reports_max,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/reports_max",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema33.properties.reports_max,data:data1});
errors++;
}
if(data1 < 5 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/reports_max",keyword:"minimum",params:{comparison: ">=", limit: 5},parentSchema:schema33.properties.reports_max,data:data1});
errors++;
}
}
}
if(data.period_days !== undefined){
let data2 = data.period_days;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 366 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/period_days",keyword:"maximum",params:{comparison: "<=", limit: 366},parentSchema:schema33.properties.period_days,data:data2});
errors++;
}
if(data2 <= 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/period_days",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema33.properties.period_days,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/period_days",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.period_days,data:data2});
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 0.5 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/level",keyword:"maximum",params:{comparison: "<=", limit: 0.5},parentSchema:schema33.properties.level,data:data3});
errors++;
}
if(data3 <= 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/level",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema33.properties.level,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/level",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.level,data:data3});
errors++;
}
}
if(data.worsening_min !== undefined){
let data4 = data.worsening_min;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/worsening_min",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema33.properties.worsening_min,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/worsening_min",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.worsening_min,data:data4});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema33,data});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.objectives === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "objectives"},parentSchema:schema28,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "report_max_age_s") || (key0 === "objectives")) || (key0 === "quick")) || (key0 === "budgets")) || (key0 === "trend"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data});
errors++;
}
}
if(data.report_max_age_s !== undefined){
let data0 = data.report_max_age_s;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/report_max_age_s",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema28.properties.report_max_age_s,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/report_max_age_s",keyword:"type",params:{type: "number"},parentSchema:schema28.properties.report_max_age_s,data:data0});
errors++;
}
}
if(data.objectives !== undefined){
let data1 = data.objectives;
if(Array.isArray(data1)){
if(data1.length > 1000){
vErrors = put(vErrors, {instancePath:instancePath+"/objectives",keyword:"maxItems",params:{limit: 1000},parentSchema:schema28.properties.objectives,data:data1});
errors++;
}
if(data1.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/objectives",keyword:"minItems",params:{limit: 1},parentSchema:schema28.properties.objectives,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate71(data1[i0], {instancePath:instancePath+"/objectives/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/objectives",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.objectives,data:data1});
errors++;
}
}
if(data.quick !== undefined){
let data3 = data.quick;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.objectives === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/quick",keyword:"required",params:{missingProperty: "objectives"},parentSchema:schema28.properties.quick,data:data3});
errors++;
}
for(const key1 in data3){
if(!((key1 === "objectives") || (key1 === "leave_out"))){
vErrors = put(vErrors, {instancePath:instancePath+"/quick",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema28.properties.quick,data:data3});
errors++;
}
}
if(data3.objectives !== undefined){
let data4 = data3.objectives;
if(Array.isArray(data4)){
if(data4.length > 1000){
vErrors = put(vErrors, {instancePath:instancePath+"/quick/objectives",keyword:"maxItems",params:{limit: 1000},parentSchema:schema28.properties.quick.properties.objectives,data:data4});
errors++;
}
if(data4.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/quick/objectives",keyword:"minItems",params:{limit: 1},parentSchema:schema28.properties.quick.properties.objectives,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate71(data4[i1], {instancePath:instancePath+"/quick/objectives/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/quick/objectives",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.quick.properties.objectives,data:data4});
errors++;
}
}
if(data3.leave_out !== undefined){
let data6 = data3.leave_out;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/quick/leave_out",keyword:"minItems",params:{limit: 1},parentSchema:schema28.properties.quick.properties.leave_out,data:data6});
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(!(data7 === "budgets")){
vErrors = put(vErrors, {instancePath:instancePath+"/quick/leave_out/" + i2,keyword:"enum",params:{allowedValues: schema28.properties.quick.properties.leave_out.items.enum},parentSchema:schema28.properties.quick.properties.leave_out.items,data:data7});
errors++;
}
}
const duplicate0 = func0(data6);
if(duplicate0 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/quick/leave_out",keyword:"uniqueItems",params:duplicate0,parentSchema:schema28.properties.quick.properties.leave_out,data:data6});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/quick/leave_out",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.quick.properties.leave_out,data:data6});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/quick",keyword:"type",params:{type: "object"},parentSchema:schema28.properties.quick,data:data3});
errors++;
}
}
if(data.budgets !== undefined){
let data8 = data.budgets;
if(Array.isArray(data8)){
if(data8.length > 100){
vErrors = put(vErrors, {instancePath:instancePath+"/budgets",keyword:"maxItems",params:{limit: 100},parentSchema:schema28.properties.budgets,data:data8});
errors++;
}
if(data8.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/budgets",keyword:"minItems",params:{limit: 1},parentSchema:schema28.properties.budgets,data:data8});
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate76(data8[i3], {instancePath:instancePath+"/budgets/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/budgets",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.budgets,data:data8});
errors++;
}
}
if(data.trend !== undefined){
if(!(validate87(data.trend, {instancePath:instancePath+"/trend",parentData:data,parentDataProperty:"trend",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","description":"How much worse than its baseline a canary may be, and how sure the judge must be.","additionalProperties":false,"required":["error_odds_max","latency_ratio_max"],"properties":{"error_odds_max":{"type":"number","exclusiveMinimum":1,"maximum":1000,"description":"The canary's odds of an error may be up to so many times those of the baseline."},"harmless_error_rate":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1,"description":"Error rate under which no canary is taken back, whatever the baseline does; default 0.001."},"latency_ratio_max":{"type":"number","exclusiveMinimum":1,"maximum":1000,"description":"The canary may be slower by up to this factor."},"false_rollback":{"type":"number","exclusiveMinimum":0,"maximum":0.2,"description":"In all looks together, how often a canary at its margin may be failed; default 0.005."},"false_promotion":{"type":"number","exclusiveMinimum":0,"maximum":0.2,"description":"In all looks together, how often a canary at its margin may be passed; default 0.01."},"looks":{"type":"integer","minimum":1,"maximum":100,"description":"How often one canary is judged at most; default 5."},"overlap_min":{"type":"number","exclusiveMinimum":0,"maximum":1,"description":"Share of the longer measurement in which both were measured; default 0.9."}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_odds_max === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "error_odds_max"},parentSchema:schema34,data});
errors++;
}
if(data.latency_ratio_max === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "latency_ratio_max"},parentSchema:schema34,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "error_odds_max") || (key0 === "harmless_error_rate")) || (key0 === "latency_ratio_max")) || (key0 === "false_rollback")) || (key0 === "false_promotion")) || (key0 === "looks")) || (key0 === "overlap_min"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data});
errors++;
}
}
if(data.error_odds_max !== undefined){
let data0 = data.error_odds_max;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/error_odds_max",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema34.properties.error_odds_max,data:data0});
errors++;
}
if(data0 <= 1 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/error_odds_max",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 1},parentSchema:schema34.properties.error_odds_max,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/error_odds_max",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.error_odds_max,data:data0});
errors++;
}
}
if(data.harmless_error_rate !== undefined){
let data1 = data.harmless_error_rate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 >= 1 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/harmless_error_rate",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},parentSchema:schema34.properties.harmless_error_rate,data:data1});
errors++;
}
if(data1 <= 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/harmless_error_rate",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema34.properties.harmless_error_rate,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/harmless_error_rate",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.harmless_error_rate,data:data1});
errors++;
}
}
if(data.latency_ratio_max !== undefined){
let data2 = data.latency_ratio_max;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/latency_ratio_max",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema34.properties.latency_ratio_max,data:data2});
errors++;
}
if(data2 <= 1 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/latency_ratio_max",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 1},parentSchema:schema34.properties.latency_ratio_max,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/latency_ratio_max",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.latency_ratio_max,data:data2});
errors++;
}
}
if(data.false_rollback !== undefined){
let data3 = data.false_rollback;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 0.2 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/false_rollback",keyword:"maximum",params:{comparison: "<=", limit: 0.2},parentSchema:schema34.properties.false_rollback,data:data3});
errors++;
}
if(data3 <= 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/false_rollback",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema34.properties.false_rollback,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/false_rollback",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.false_rollback,data:data3});
errors++;
}
}
if(data.false_promotion !== undefined){
let data4 = data.false_promotion;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 0.2 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/false_promotion",keyword:"maximum",params:{comparison: "<=", limit: 0.2},parentSchema:schema34.properties.false_promotion,data:data4});
errors++;
}
if(data4 <= 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/false_promotion",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema34.properties.false_promotion,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/false_promotion",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.false_promotion,data:data4});
errors++;
}
}
if(data.looks !== undefined){
let data5 = data.looks;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/looks",keyword:"type",params:{type: "integer"},parentSchema:schema34.properties.looks,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/looks",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema34.properties.looks,data:data5});
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/looks",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema34.properties.looks,data:data5});
errors++;
}
}
}
if(data.overlap_min !== undefined){
let data6 = data.overlap_min;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
vErrors = put(vErrors, {instancePath:instancePath+"/overlap_min",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema34.properties.overlap_min,data:data6});
errors++;
}
if(data6 <= 0 || isNaN(data6)){
vErrors = put(vErrors, {instancePath:instancePath+"/overlap_min",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema34.properties.overlap_min,data:data6});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/overlap_min",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.overlap_min,data:data6});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema34,data});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","description":"Targets of one service, in the format of version 1.","additionalProperties":false,"properties":{"success_rate_min":{"type":"number","minimum":0,"maximum":1,"description":"Share of requests that must succeed, at least."},"latency_p95_ms_max":{"type":"number","minimum":0,"description":"95th percentile of the latency in milliseconds, at most."},"degraded_rate_max":{"type":"number","minimum":0,"maximum":1,"description":"Share of answers that may be degraded, at most."},"events_recent_min":{"type":"integer","minimum":0,"description":"Recent events that must have been seen, at least."}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "success_rate_min") || (key0 === "latency_p95_ms_max")) || (key0 === "degraded_rate_max")) || (key0 === "events_recent_min"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data});
errors++;
}
}
if(data.success_rate_min !== undefined){
let data0 = data.success_rate_min;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/success_rate_min",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema35.properties.success_rate_min,data:data0});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/success_rate_min",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema35.properties.success_rate_min,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/success_rate_min",keyword:"type",params:{type: "number"},parentSchema:schema35.properties.success_rate_min,data:data0});
errors++;
}
}
if(data.latency_p95_ms_max !== undefined){
let data1 = data.latency_p95_ms_max;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/latency_p95_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema35.properties.latency_p95_ms_max,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/latency_p95_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema35.properties.latency_p95_ms_max,data:data1});
errors++;
}
}
if(data.degraded_rate_max !== undefined){
let data2 = data.degraded_rate_max;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/degraded_rate_max",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema35.properties.degraded_rate_max,data:data2});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/degraded_rate_max",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema35.properties.degraded_rate_max,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/degraded_rate_max",keyword:"type",params:{type: "number"},parentSchema:schema35.properties.degraded_rate_max,data:data2});
errors++;
}
}
if(data.events_recent_min !== undefined){
let data3 = data.events_recent_min;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/events_recent_min",keyword:"type",params:{type: "integer"},parentSchema:schema35.properties.events_recent_min,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/events_recent_min",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema35.properties.events_recent_min,data:data3});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema35,data});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/slo_targets.schema.json" */;
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
if(!(((((((key0 === "$schema") || (key0 === "version")) || (key0 === "updated_at")) || (key0 === "probe")) || (key0 === "guard")) || (key0 === "canary")) || (pattern3.test(key0)))){
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
if(data.probe !== undefined){
if(!(validate55(data.probe, {instancePath:instancePath+"/probe",parentData:data,parentDataProperty:"probe",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.guard !== undefined){
if(!(validate70(data.guard, {instancePath:instancePath+"/guard",parentData:data,parentDataProperty:"guard",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.canary !== undefined){
if(!(validate90(data.canary, {instancePath:instancePath+"/canary",parentData:data,parentDataProperty:"canary",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate90.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if(pattern3.test(key1)){
if(!(validate92(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate92.errors);
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