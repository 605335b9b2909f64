// @ts-nocheck
// Made by `npm run generate` from schemas/policy/incident_routing.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { firstDuplicate } from "../policy/first-duplicate.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { IncidentRouting } from "./policy-incident_routing.types.ts";

export const validate: Validator<IncidentRouting> = validate52;
const schema19 = {"description":"Which incidents go out by which channels, and how hard delivery is tried.","type":"object","additionalProperties":false,"required":["default_channels"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"updated_at":{"type":"number","minimum":0,"description":"When it was last changed, in seconds since 1970; format of version 1."},"default_channels":{"type":"array","description":"Where no rule matches.","items":{"enum":["webhook","slack","feishu","telegram","email","cdevents"],"description":"webhook, slack, feishu, telegram, email or cdevents."},"minItems":1,"uniqueItems":true},"rules":{"type":"array","description":"All rules that match add their channels.","items":{"$ref":"#/$defs/rule"},"maxItems":200},"smtp":{"$ref":"#/$defs/smtp"},"retry":{"$ref":"#/$defs/retry"},"acknowledge":{"type":"object","additionalProperties":false,"description":"When the next person is called.","required":[],"properties":{"within_s":{"type":"object","additionalProperties":false,"description":"Seconds to acknowledge, by severity; one that is missing waits for ever.","required":[],"properties":{"p1":{"type":"number","minimum":0,"description":"For p1."},"p2":{"type":"number","minimum":0,"description":"For p2."}}}}},"network":{"type":"object","additionalProperties":false,"description":"Where messages may go.","required":[],"properties":{"allowed_hosts":{"type":"array","description":"Only these hosts; without it any that is not link-local or metadata.","items":{"type":"string","minLength":1,"description":"Host name."}},"plain_http_hosts":{"type":"array","description":"Hosts besides this machine that may be reached without TLS.","items":{"type":"string","minLength":1,"description":"Host name."}}}}}};
const func3 = Object.prototype.hasOwnProperty;
const func0 = firstDuplicate;
const func4 = ucs2lengthModule.default;
const schema20 = {"type":"string","minLength":1,"description":"Address of the JSON Schema of this file, so that editors complete it."};

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

const schema21 = {"type":"object","additionalProperties":false,"description":"One rule.","required":["id","min_severity","channels"],"properties":{"id":{"$ref":"#/$defs/lower_snake"},"enabled":{"type":"boolean","description":"Default true."},"min_severity":{"enum":["none","info","p3","warn","warning","p2","critical","p1"],"description":"This or worse."},"channels":{"type":"array","description":"Channels.","items":{"enum":["webhook","slack","feishu","telegram","email","cdevents"],"description":"webhook, slack, feishu, telegram, email or cdevents."},"minItems":1,"uniqueItems":true},"owners":{"type":"array","description":"Ids of the owners that it is for; default all.","items":{"type":"string","minLength":1,"description":"Id."}},"days_of_week":{"type":"array","description":"Days on which it begins, 0 is Monday.","items":{"type":"integer","minimum":0,"maximum":6,"description":"Day."},"minItems":1},"hours_utc":{"type":"object","additionalProperties":false,"description":"Hours of the day in UTC, from start up to and without end; they may cross midnight. Equal: all day.","required":["start","end"],"properties":{"start":{"type":"number","minimum":0,"maximum":24,"description":"First hour."},"end":{"type":"number","minimum":0,"maximum":24,"description":"Hour after the last."}}}}};
const schema22 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$","maxLength":100,"patternErrorMessage":"lower-case words joined by underscores, such as max_age","description":"Name in lower case, words joined by underscores."};
const pattern3 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");

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
if(func4(data) > 100){
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100},parentSchema:schema22,data});
errors++;
}
if(!pattern3.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"},parentSchema:schema22,data});
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
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema21,data});
errors++;
}
if(data.min_severity === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "min_severity"},parentSchema:schema21,data});
errors++;
}
if(data.channels === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channels"},parentSchema:schema21,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "enabled")) || (key0 === "min_severity")) || (key0 === "channels")) || (key0 === "owners")) || (key0 === "days_of_week")) || (key0 === "hours_utc"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate56(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.enabled !== undefined){
let data1 = data.enabled;
if(typeof data1 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.enabled,data:data1});
errors++;
}
}
if(data.min_severity !== undefined){
let data2 = data.min_severity;
if(!((((((((data2 === "none") || (data2 === "info")) || (data2 === "p3")) || (data2 === "warn")) || (data2 === "warning")) || (data2 === "p2")) || (data2 === "critical")) || (data2 === "p1"))){
vErrors = put(vErrors, {instancePath:instancePath+"/min_severity",keyword:"enum",params:{allowedValues: schema21.properties.min_severity.enum},parentSchema:schema21.properties.min_severity,data:data2});
errors++;
}
}
if(data.channels !== undefined){
let data3 = data.channels;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.channels,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((((((data4 === "webhook") || (data4 === "slack")) || (data4 === "feishu")) || (data4 === "telegram")) || (data4 === "email")) || (data4 === "cdevents"))){
vErrors = put(vErrors, {instancePath:instancePath+"/channels/" + i0,keyword:"enum",params:{allowedValues: schema21.properties.channels.items.enum},parentSchema:schema21.properties.channels.items,data:data4});
errors++;
}
}
const duplicate0 = func0(data3);
if(duplicate0 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"uniqueItems",params:duplicate0,parentSchema:schema21.properties.channels,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.channels,data:data3});
errors++;
}
}
if(data.owners !== undefined){
let data5 = data.owners;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func4(data6) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/owners/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.owners.items,data:data6});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/owners/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema21.properties.owners.items,data:data6});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/owners",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.owners,data:data5});
errors++;
}
}
if(data.days_of_week !== undefined){
let data7 = data.days_of_week;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/days_of_week",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.days_of_week,data:data7});
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = put(vErrors, {instancePath:instancePath+"/days_of_week/" + i2,keyword:"type",params:{type: "integer"},parentSchema:schema21.properties.days_of_week.items,data:data8});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 6 || isNaN(data8)){
vErrors = put(vErrors, {instancePath:instancePath+"/days_of_week/" + i2,keyword:"maximum",params:{comparison: "<=", limit: 6},parentSchema:schema21.properties.days_of_week.items,data:data8});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = put(vErrors, {instancePath:instancePath+"/days_of_week/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.days_of_week.items,data:data8});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/days_of_week",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.days_of_week,data:data7});
errors++;
}
}
if(data.hours_utc !== undefined){
let data9 = data.hours_utc;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.start === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc",keyword:"required",params:{missingProperty: "start"},parentSchema:schema21.properties.hours_utc,data:data9});
errors++;
}
if(data9.end === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc",keyword:"required",params:{missingProperty: "end"},parentSchema:schema21.properties.hours_utc,data:data9});
errors++;
}
for(const key1 in data9){
if(!((key1 === "start") || (key1 === "end"))){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema21.properties.hours_utc,data:data9});
errors++;
}
}
if(data9.start !== undefined){
let data10 = data9.start;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 24 || isNaN(data10)){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/start",keyword:"maximum",params:{comparison: "<=", limit: 24},parentSchema:schema21.properties.hours_utc.properties.start,data:data10});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/start",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.hours_utc.properties.start,data:data10});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/start",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.hours_utc.properties.start,data:data10});
errors++;
}
}
if(data9.end !== undefined){
let data11 = data9.end;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 24 || isNaN(data11)){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/end",keyword:"maximum",params:{comparison: "<=", limit: 24},parentSchema:schema21.properties.hours_utc.properties.end,data:data11});
errors++;
}
if(data11 < 0 || isNaN(data11)){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/end",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.hours_utc.properties.end,data:data11});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/end",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.hours_utc.properties.end,data:data11});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc",keyword:"type",params:{type: "object"},parentSchema:schema21.properties.hours_utc,data:data9});
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

const schema23 = {"type":"object","additionalProperties":false,"description":"Server for e-mail.","required":["host","from"],"properties":{"host":{"type":"string","description":"Host; env:NAME takes it from the environment."},"port":{"type":"integer","minimum":1,"maximum":65535,"description":"Port; default 587, or 465 with tls."},"port_env":{"type":"string","minLength":1,"description":"Variable that holds the port instead."},"security":{"enum":["tls","starttls","none"],"description":"tls from the start, starttls required, or none, for this machine only. Default starttls."},"user":{"type":"string","description":"User; env:NAME takes it from the environment."},"password":{"type":"string","description":"Password; env:NAME takes it from the environment."},"from":{"type":"string","description":"Sender; env:NAME takes it from the environment."}}};

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
if(data.host === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema23,data});
errors++;
}
if(data.from === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"},parentSchema:schema23,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "host") || (key0 === "port")) || (key0 === "port_env")) || (key0 === "security")) || (key0 === "user")) || (key0 === "password")) || (key0 === "from"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data});
errors++;
}
}
if(data.host !== undefined){
let data0 = data.host;
if(typeof data0 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.host,data:data0});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.port,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23.properties.port,data:data1});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23.properties.port,data:data1});
errors++;
}
}
}
if(data.port_env !== undefined){
let data2 = data.port_env;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/port_env",keyword:"minLength",params:{limit: 1},parentSchema:schema23.properties.port_env,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/port_env",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.port_env,data:data2});
errors++;
}
}
if(data.security !== undefined){
let data3 = data.security;
if(!(((data3 === "tls") || (data3 === "starttls")) || (data3 === "none"))){
vErrors = put(vErrors, {instancePath:instancePath+"/security",keyword:"enum",params:{allowedValues: schema23.properties.security.enum},parentSchema:schema23.properties.security,data:data3});
errors++;
}
}
if(data.user !== undefined){
let data4 = data.user;
if(typeof data4 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.user,data:data4});
errors++;
}
}
if(data.password !== undefined){
let data5 = data.password;
if(typeof data5 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.password,data:data5});
errors++;
}
}
if(data.from !== undefined){
let data6 = data.from;
if(typeof data6 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/from",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.from,data:data6});
errors++;
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

const schema24 = {"type":"object","additionalProperties":false,"description":"How hard delivery is tried.","required":[],"properties":{"attempts_max":{"type":"integer","minimum":1,"maximum":100,"description":"Attempts; default 8."},"first_wait_ms":{"type":"integer","minimum":1,"maximum":3600000,"description":"Wait before the second; default 1,000."},"factor":{"type":"number","minimum":1,"maximum":10,"description":"Each wait is so many times the one before; default 2."},"wait_ms_max":{"type":"integer","minimum":1,"maximum":86400000,"description":"The longest wait; default 60,000."},"timeout_ms":{"type":"integer","minimum":10,"maximum":600000,"description":"Of one attempt; default 10,000."}}};

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
for(const key0 in data){
if(!(((((key0 === "attempts_max") || (key0 === "first_wait_ms")) || (key0 === "factor")) || (key0 === "wait_ms_max")) || (key0 === "timeout_ms"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data});
errors++;
}
}
if(data.attempts_max !== undefined){
let data0 = data.attempts_max;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/attempts_max",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.attempts_max,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/attempts_max",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema24.properties.attempts_max,data:data0});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/attempts_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.attempts_max,data:data0});
errors++;
}
}
}
if(data.first_wait_ms !== undefined){
let data1 = data.first_wait_ms;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/first_wait_ms",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.first_wait_ms,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3600000 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/first_wait_ms",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema24.properties.first_wait_ms,data:data1});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/first_wait_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.first_wait_ms,data:data1});
errors++;
}
}
}
if(data.factor !== undefined){
let data2 = data.factor;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema24.properties.factor,data:data2});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.factor,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/factor",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.factor,data:data2});
errors++;
}
}
if(data.wait_ms_max !== undefined){
let data3 = data.wait_ms_max;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/wait_ms_max",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.wait_ms_max,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 86400000 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/wait_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 86400000},parentSchema:schema24.properties.wait_ms_max,data:data3});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/wait_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.wait_ms_max,data:data3});
errors++;
}
}
}
if(data.timeout_ms !== undefined){
let data4 = data.timeout_ms;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_ms",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.timeout_ms,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 600000 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_ms",keyword:"maximum",params:{comparison: "<=", limit: 600000},parentSchema:schema24.properties.timeout_ms,data:data4});
errors++;
}
if(data4 < 10 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema24.properties.timeout_ms,data:data4});
errors++;
}
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/incident_routing.schema.json" */;
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
if(data.default_channels === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "default_channels"},parentSchema:schema19,data});
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
if(data.default_channels !== undefined){
let data3 = data.default_channels;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/default_channels",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.default_channels,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((((((data4 === "webhook") || (data4 === "slack")) || (data4 === "feishu")) || (data4 === "telegram")) || (data4 === "email")) || (data4 === "cdevents"))){
vErrors = put(vErrors, {instancePath:instancePath+"/default_channels/" + i0,keyword:"enum",params:{allowedValues: schema19.properties.default_channels.items.enum},parentSchema:schema19.properties.default_channels.items,data:data4});
errors++;
}
}
const duplicate0 = func0(data3);
if(duplicate0 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/default_channels",keyword:"uniqueItems",params:duplicate0,parentSchema:schema19.properties.default_channels,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/default_channels",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.default_channels,data:data3});
errors++;
}
}
if(data.rules !== undefined){
let data5 = data.rules;
if(Array.isArray(data5)){
if(data5.length > 200){
vErrors = put(vErrors, {instancePath:instancePath+"/rules",keyword:"maxItems",params:{limit: 200},parentSchema:schema19.properties.rules,data:data5});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate55(data5[i1], {instancePath:instancePath+"/rules/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/rules",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.rules,data:data5});
errors++;
}
}
if(data.smtp !== undefined){
if(!(validate59(data.smtp, {instancePath:instancePath+"/smtp",parentData:data,parentDataProperty:"smtp",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.retry !== undefined){
if(!(validate61(data.retry, {instancePath:instancePath+"/retry",parentData:data,parentDataProperty:"retry",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined){
let data9 = data.acknowledge;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(key1 === "within_s")){
vErrors = put(vErrors, {instancePath:instancePath+"/acknowledge",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.acknowledge,data:data9});
errors++;
}
}
if(data9.within_s !== undefined){
let data10 = data9.within_s;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((key2 === "p1") || (key2 === "p2"))){
vErrors = put(vErrors, {instancePath:instancePath+"/acknowledge/within_s",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.acknowledge.properties.within_s,data:data10});
errors++;
}
}
if(data10.p1 !== undefined){
let data11 = data10.p1;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = put(vErrors, {instancePath:instancePath+"/acknowledge/within_s/p1",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.acknowledge.properties.within_s.properties.p1,data:data11});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/acknowledge/within_s/p1",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.acknowledge.properties.within_s.properties.p1,data:data11});
errors++;
}
}
if(data10.p2 !== undefined){
let data12 = data10.p2;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = put(vErrors, {instancePath:instancePath+"/acknowledge/within_s/p2",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.acknowledge.properties.within_s.properties.p2,data:data12});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/acknowledge/within_s/p2",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.acknowledge.properties.within_s.properties.p2,data:data12});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/acknowledge/within_s",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.acknowledge.properties.within_s,data:data10});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/acknowledge",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.acknowledge,data:data9});
errors++;
}
}
if(data.network !== undefined){
let data13 = data.network;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!((key3 === "allowed_hosts") || (key3 === "plain_http_hosts"))){
vErrors = put(vErrors, {instancePath:instancePath+"/network",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.network,data:data13});
errors++;
}
}
if(data13.allowed_hosts !== undefined){
let data14 = data13.allowed_hosts;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(func4(data15) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/network/allowed_hosts/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.network.properties.allowed_hosts.items,data:data15});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/network/allowed_hosts/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.network.properties.allowed_hosts.items,data:data15});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/network/allowed_hosts",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.network.properties.allowed_hosts,data:data14});
errors++;
}
}
if(data13.plain_http_hosts !== undefined){
let data16 = data13.plain_http_hosts;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(func4(data17) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/network/plain_http_hosts/" + i3,keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.network.properties.plain_http_hosts.items,data:data17});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/network/plain_http_hosts/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.network.properties.plain_http_hosts.items,data:data17});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/network/plain_http_hosts",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.network.properties.plain_http_hosts,data:data16});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/network",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.network,data:data13});
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