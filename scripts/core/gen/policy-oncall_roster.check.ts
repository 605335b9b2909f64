// @ts-nocheck
// Made by `npm run generate` from schemas/policy/oncall_roster.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { OncallRoster } from "./policy-oncall_roster.types.ts";

export const validate: Validator<OncallRoster> = validate52;
const schema19 = {"description":"Who is on duty when, and how each is reached.","type":"object","additionalProperties":false,"required":["primary"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"updated_at":{"type":"number","minimum":0,"description":"When it was last changed, in seconds since 1970; format of version 1."},"primary":{"$ref":"#/$defs/person"},"rotations":{"type":"array","description":"The first whose time it is is on duty; else primary.","items":{"$ref":"#/$defs/rotation"},"maxItems":200},"escalate_to":{"type":"array","description":"Whom to call one after the other where nobody acknowledges; default primary, then the rotations in order.","items":{"type":"string","minLength":1,"description":"Id of a person."},"maxItems":50}}};
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

const schema21 = {"type":"object","additionalProperties":false,"description":"One person, by role.","required":["id"],"properties":{"id":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","patternErrorMessage":"up to 64 letters, digits, dots, underscores or hyphens","description":"Name by role, such as release_oncall."},"name":{"type":"string","description":"For people to read."},"webhook_url":{"type":"string","description":"Address of a generic webhook; env:NAME takes it from the environment."},"webhook_secret":{"type":"string","description":"Secret that signs it, whsec_ and Base64; env:NAME takes it from the environment."},"slack_webhook_url":{"type":"string","description":"Incoming webhook of Slack; env:NAME takes it from the environment."},"feishu_webhook_url":{"type":"string","description":"Webhook of a Feishu bot; env:NAME takes it from the environment."},"feishu_secret":{"type":"string","description":"Secret of that bot; env:NAME takes it from the environment."},"telegram":{"type":"object","additionalProperties":false,"description":"A Telegram bot.","required":["bot_token","chat_id"],"properties":{"bot_token":{"type":"string","description":"Token of the bot; env:NAME takes it from the environment."},"chat_id":{"type":"string","description":"Chat; env:NAME takes it from the environment."},"api_url":{"type":"string","description":"Server of the bot interface; default https://api.telegram.org; env:NAME takes it from the environment."}}},"cdevents_url":{"type":"string","description":"Address that takes CDEvents; env:NAME takes it from the environment."},"email":{"type":"array","description":"Addresses of e-mail.","items":{"type":"string","description":"Address; env:NAME takes it from the environment."}}}};
const func4 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

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
for(const key0 in data){
if(!(func4.call(schema21.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.id,data:data0});
errors++;
}
if(!pattern3.test(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema21.properties.id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.id,data:data0});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.name,data:data1});
errors++;
}
}
if(data.webhook_url !== undefined){
let data2 = data.webhook_url;
if(typeof data2 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/webhook_url",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.webhook_url,data:data2});
errors++;
}
}
if(data.webhook_secret !== undefined){
let data3 = data.webhook_secret;
if(typeof data3 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/webhook_secret",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.webhook_secret,data:data3});
errors++;
}
}
if(data.slack_webhook_url !== undefined){
let data4 = data.slack_webhook_url;
if(typeof data4 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/slack_webhook_url",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.slack_webhook_url,data:data4});
errors++;
}
}
if(data.feishu_webhook_url !== undefined){
let data5 = data.feishu_webhook_url;
if(typeof data5 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/feishu_webhook_url",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.feishu_webhook_url,data:data5});
errors++;
}
}
if(data.feishu_secret !== undefined){
let data6 = data.feishu_secret;
if(typeof data6 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/feishu_secret",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.feishu_secret,data:data6});
errors++;
}
}
if(data.telegram !== undefined){
let data7 = data.telegram;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.bot_token === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram",keyword:"required",params:{missingProperty: "bot_token"},parentSchema:schema21.properties.telegram,data:data7});
errors++;
}
if(data7.chat_id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram",keyword:"required",params:{missingProperty: "chat_id"},parentSchema:schema21.properties.telegram,data:data7});
errors++;
}
for(const key1 in data7){
if(!(((key1 === "bot_token") || (key1 === "chat_id")) || (key1 === "api_url"))){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema21.properties.telegram,data:data7});
errors++;
}
}
if(data7.bot_token !== undefined){
let data8 = data7.bot_token;
if(typeof data8 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram/bot_token",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.telegram.properties.bot_token,data:data8});
errors++;
}
}
if(data7.chat_id !== undefined){
let data9 = data7.chat_id;
if(typeof data9 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram/chat_id",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.telegram.properties.chat_id,data:data9});
errors++;
}
}
if(data7.api_url !== undefined){
let data10 = data7.api_url;
if(typeof data10 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram/api_url",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.telegram.properties.api_url,data:data10});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/telegram",keyword:"type",params:{type: "object"},parentSchema:schema21.properties.telegram,data:data7});
errors++;
}
}
if(data.cdevents_url !== undefined){
let data11 = data.cdevents_url;
if(typeof data11 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/cdevents_url",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.cdevents_url,data:data11});
errors++;
}
}
if(data.email !== undefined){
let data12 = data.email;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/email/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema21.properties.email.items,data:data13});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/email",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.email,data:data12});
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

const schema22 = {"type":"object","additionalProperties":false,"description":"A person on duty at times.","required":["id"],"properties":{"id":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","patternErrorMessage":"up to 64 letters, digits, dots, underscores or hyphens","description":"Name by role, such as release_oncall."},"name":{"type":"string","description":"For people to read."},"webhook_url":{"type":"string","description":"Address of a generic webhook; env:NAME takes it from the environment."},"webhook_secret":{"type":"string","description":"Secret that signs it, whsec_ and Base64; env:NAME takes it from the environment."},"slack_webhook_url":{"type":"string","description":"Incoming webhook of Slack; env:NAME takes it from the environment."},"feishu_webhook_url":{"type":"string","description":"Webhook of a Feishu bot; env:NAME takes it from the environment."},"feishu_secret":{"type":"string","description":"Secret of that bot; env:NAME takes it from the environment."},"telegram":{"type":"object","additionalProperties":false,"description":"A Telegram bot.","required":["bot_token","chat_id"],"properties":{"bot_token":{"type":"string","description":"Token of the bot; env:NAME takes it from the environment."},"chat_id":{"type":"string","description":"Chat; env:NAME takes it from the environment."},"api_url":{"type":"string","description":"Server of the bot interface; default https://api.telegram.org; env:NAME takes it from the environment."}}},"cdevents_url":{"type":"string","description":"Address that takes CDEvents; env:NAME takes it from the environment."},"email":{"type":"array","description":"Addresses of e-mail.","items":{"type":"string","description":"Address; env:NAME takes it from the environment."}},"days_of_week":{"type":"array","description":"Days on which it begins, 0 is Monday.","items":{"type":"integer","minimum":0,"maximum":6,"description":"Day."},"minItems":1},"hours_utc":{"type":"object","additionalProperties":false,"description":"Hours of the day in UTC, from start up to and without end; they may cross midnight. Equal: all day.","required":["start","end"],"properties":{"start":{"type":"number","minimum":0,"maximum":24,"description":"First hour."},"end":{"type":"number","minimum":0,"maximum":24,"description":"Hour after the last."}}},"from":{"$ref":"#/$defs/time"},"until":{"$ref":"#/$defs/time"}}};
const schema23 = {"type":"string","format":"date-time","description":"Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z."};
const formats0 = FORMATS["date-time"];

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
if(!(formats0.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "date-time"},parentSchema:schema23,data});
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
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema22.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.id,data:data0});
errors++;
}
if(!pattern3.test(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema22.properties.id,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.id,data:data0});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.name,data:data1});
errors++;
}
}
if(data.webhook_url !== undefined){
let data2 = data.webhook_url;
if(typeof data2 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/webhook_url",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.webhook_url,data:data2});
errors++;
}
}
if(data.webhook_secret !== undefined){
let data3 = data.webhook_secret;
if(typeof data3 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/webhook_secret",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.webhook_secret,data:data3});
errors++;
}
}
if(data.slack_webhook_url !== undefined){
let data4 = data.slack_webhook_url;
if(typeof data4 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/slack_webhook_url",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.slack_webhook_url,data:data4});
errors++;
}
}
if(data.feishu_webhook_url !== undefined){
let data5 = data.feishu_webhook_url;
if(typeof data5 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/feishu_webhook_url",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.feishu_webhook_url,data:data5});
errors++;
}
}
if(data.feishu_secret !== undefined){
let data6 = data.feishu_secret;
if(typeof data6 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/feishu_secret",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.feishu_secret,data:data6});
errors++;
}
}
if(data.telegram !== undefined){
let data7 = data.telegram;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.bot_token === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram",keyword:"required",params:{missingProperty: "bot_token"},parentSchema:schema22.properties.telegram,data:data7});
errors++;
}
if(data7.chat_id === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram",keyword:"required",params:{missingProperty: "chat_id"},parentSchema:schema22.properties.telegram,data:data7});
errors++;
}
for(const key1 in data7){
if(!(((key1 === "bot_token") || (key1 === "chat_id")) || (key1 === "api_url"))){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema22.properties.telegram,data:data7});
errors++;
}
}
if(data7.bot_token !== undefined){
let data8 = data7.bot_token;
if(typeof data8 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram/bot_token",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.telegram.properties.bot_token,data:data8});
errors++;
}
}
if(data7.chat_id !== undefined){
let data9 = data7.chat_id;
if(typeof data9 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram/chat_id",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.telegram.properties.chat_id,data:data9});
errors++;
}
}
if(data7.api_url !== undefined){
let data10 = data7.api_url;
if(typeof data10 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/telegram/api_url",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.telegram.properties.api_url,data:data10});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/telegram",keyword:"type",params:{type: "object"},parentSchema:schema22.properties.telegram,data:data7});
errors++;
}
}
if(data.cdevents_url !== undefined){
let data11 = data.cdevents_url;
if(typeof data11 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/cdevents_url",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.cdevents_url,data:data11});
errors++;
}
}
if(data.email !== undefined){
let data12 = data.email;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/email/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema22.properties.email.items,data:data13});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/email",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.email,data:data12});
errors++;
}
}
if(data.days_of_week !== undefined){
let data14 = data.days_of_week;
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/days_of_week",keyword:"minItems",params:{limit: 1},parentSchema:schema22.properties.days_of_week,data:data14});
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = put(vErrors, {instancePath:instancePath+"/days_of_week/" + i1,keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.days_of_week.items,data:data15});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 6 || isNaN(data15)){
vErrors = put(vErrors, {instancePath:instancePath+"/days_of_week/" + i1,keyword:"maximum",params:{comparison: "<=", limit: 6},parentSchema:schema22.properties.days_of_week.items,data:data15});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = put(vErrors, {instancePath:instancePath+"/days_of_week/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.days_of_week.items,data:data15});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/days_of_week",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.days_of_week,data:data14});
errors++;
}
}
if(data.hours_utc !== undefined){
let data16 = data.hours_utc;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.start === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc",keyword:"required",params:{missingProperty: "start"},parentSchema:schema22.properties.hours_utc,data:data16});
errors++;
}
if(data16.end === undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc",keyword:"required",params:{missingProperty: "end"},parentSchema:schema22.properties.hours_utc,data:data16});
errors++;
}
for(const key2 in data16){
if(!((key2 === "start") || (key2 === "end"))){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema22.properties.hours_utc,data:data16});
errors++;
}
}
if(data16.start !== undefined){
let data17 = data16.start;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 24 || isNaN(data17)){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/start",keyword:"maximum",params:{comparison: "<=", limit: 24},parentSchema:schema22.properties.hours_utc.properties.start,data:data17});
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/start",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.hours_utc.properties.start,data:data17});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/start",keyword:"type",params:{type: "number"},parentSchema:schema22.properties.hours_utc.properties.start,data:data17});
errors++;
}
}
if(data16.end !== undefined){
let data18 = data16.end;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 24 || isNaN(data18)){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/end",keyword:"maximum",params:{comparison: "<=", limit: 24},parentSchema:schema22.properties.hours_utc.properties.end,data:data18});
errors++;
}
if(data18 < 0 || isNaN(data18)){
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/end",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.properties.hours_utc.properties.end,data:data18});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc/end",keyword:"type",params:{type: "number"},parentSchema:schema22.properties.hours_utc.properties.end,data:data18});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/hours_utc",keyword:"type",params:{type: "object"},parentSchema:schema22.properties.hours_utc,data:data16});
errors++;
}
}
if(data.from !== undefined){
if(!(validate58(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate58(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/oncall_roster.schema.json" */;
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
if(data.primary === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "primary"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "version")) || (key0 === "updated_at")) || (key0 === "primary")) || (key0 === "rotations")) || (key0 === "escalate_to"))){
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
if(data.primary !== undefined){
if(!(validate55(data.primary, {instancePath:instancePath+"/primary",parentData:data,parentDataProperty:"primary",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.rotations !== undefined){
let data4 = data.rotations;
if(Array.isArray(data4)){
if(data4.length > 200){
vErrors = put(vErrors, {instancePath:instancePath+"/rotations",keyword:"maxItems",params:{limit: 200},parentSchema:schema19.properties.rotations,data:data4});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data4[i0], {instancePath:instancePath+"/rotations/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/rotations",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.rotations,data:data4});
errors++;
}
}
if(data.escalate_to !== undefined){
let data6 = data.escalate_to;
if(Array.isArray(data6)){
if(data6.length > 50){
vErrors = put(vErrors, {instancePath:instancePath+"/escalate_to",keyword:"maxItems",params:{limit: 50},parentSchema:schema19.properties.escalate_to,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func3(data7) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/escalate_to/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.escalate_to.items,data:data7});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/escalate_to/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.escalate_to.items,data:data7});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/escalate_to",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.escalate_to,data:data6});
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