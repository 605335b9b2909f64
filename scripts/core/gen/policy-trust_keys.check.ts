// @ts-nocheck
// Made by `npm run generate` from schemas/policy/trust_keys.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { TrustKeys } from "./policy-trust_keys.types.ts";

export const validate: Validator<TrustKeys> = validate52;
const schema19 = {"description":"Whose signatures count, from when to when, and how many of them a role needs.","type":"object","additionalProperties":false,"required":["$schema","version","revision","issued_at","keys","roles"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"revision":{"type":"integer","minimum":1,"maximum":1000000,"description":"Counts the changes of this file; each is signed by the one before it and by itself."},"issued_at":{"$ref":"#/$defs/time","description":"When this revision was made."},"keys":{"type":"array","minItems":1,"maxItems":200,"description":"All keys that ever counted. Keys that ended stay, so that old evidence can be judged.","items":{"$ref":"#/$defs/key"}},"roles":{"type":"array","minItems":1,"maxItems":50,"description":"What signatures are asked for. The role root signs changes of this file.","items":{"$ref":"#/$defs/role"}}}};
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

const schema21 = {"type":"string","format":"date-time","description":"Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z."};
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
if(typeof data === "string"){
if(!(formats0.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "date-time"},parentSchema:schema21,data});
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

const schema22 = {"type":"object","additionalProperties":false,"required":["keyid","public_key","owner","valid_from"],"description":"One Ed25519 key and the time in which it counts.","properties":{"keyid":{"$ref":"#/$defs/keyid"},"public_key":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$","patternErrorMessage":"the 32 bytes of an Ed25519 public key in base64","description":"The 32 bytes of the public key in base64."},"owner":{"$ref":"#/$defs/text","description":"Who holds the private key: a role or a service, no personal data needed."},"valid_from":{"$ref":"#/$defs/time","description":"First moment at which the key counts."},"valid_to":{"$ref":"#/$defs/time","description":"First moment at which it no longer counts. What it signed before stays valid."},"revoked_at":{"$ref":"#/$defs/time","description":"From when on the key may be in other hands. Only what is proven to be older counts."},"revoked_reason":{"$ref":"#/$defs/text","description":"Why it was revoked."}}};
const schema23 = {"type":"string","pattern":"^SHA256:[A-Za-z0-9+/]{43}$","patternErrorMessage":"an OpenSSH fingerprint: SHA256: and 43 characters of base64","description":"OpenSSH fingerprint of a key, as ssh-keygen -l prints it."};
const pattern3 = new RegExp("^SHA256:[A-Za-z0-9+/]{43}$", "u");

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
if(!pattern3.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}$"},parentSchema:schema23,data});
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

const schema24 = {"type":"string","minLength":1,"description":"Text for people; not empty."};

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
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = put(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema24,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema24,data});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[A-Za-z0-9+/]{43}=$", "u");

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
if(data.keyid === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "keyid"},parentSchema:schema22,data});
errors++;
}
if(data.public_key === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "public_key"},parentSchema:schema22,data});
errors++;
}
if(data.owner === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "owner"},parentSchema:schema22,data});
errors++;
}
if(data.valid_from === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "valid_from"},parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "keyid") || (key0 === "public_key")) || (key0 === "owner")) || (key0 === "valid_from")) || (key0 === "valid_to")) || (key0 === "revoked_at")) || (key0 === "revoked_reason"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data});
errors++;
}
}
if(data.keyid !== undefined){
if(!(validate58(data.keyid, {instancePath:instancePath+"/keyid",parentData:data,parentDataProperty:"keyid",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.public_key !== undefined){
let data1 = data.public_key;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/public_key",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},parentSchema:schema22.properties.public_key,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/public_key",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.public_key,data:data1});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate60(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.valid_from !== undefined){
if(!(validate55(data.valid_from, {instancePath:instancePath+"/valid_from",parentData:data,parentDataProperty:"valid_from",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.valid_to !== undefined){
if(!(validate55(data.valid_to, {instancePath:instancePath+"/valid_to",parentData:data,parentDataProperty:"valid_to",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.revoked_at !== undefined){
if(!(validate55(data.revoked_at, {instancePath:instancePath+"/revoked_at",parentData:data,parentDataProperty:"revoked_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.revoked_reason !== undefined){
if(!(validate60(data.revoked_reason, {instancePath:instancePath+"/revoked_reason",parentData:data,parentDataProperty:"revoked_reason",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate60.errors);
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

const schema25 = {"type":"object","additionalProperties":false,"required":["name","keys","threshold"],"description":"Keys that may speak for a role, and how many of them must.","properties":{"name":{"$ref":"#/$defs/lower_snake","description":"Name of the role, such as root, release or drill."},"keys":{"type":"array","minItems":1,"maxItems":100,"description":"Keys of the role.","items":{"$ref":"#/$defs/keyid"}},"threshold":{"type":"integer","minimum":1,"maximum":100,"description":"Distinct keys that must sign."},"actors":{"type":"array","maxItems":100,"description":"Who acts in the role besides the owners of its keys, as events name them.","items":{"$ref":"#/$defs/text"}},"may_append":{"type":"array","maxItems":100,"description":"Types of ledger events that only this role (and others that name them) may append; release.* names all that begin so.","items":{"type":"string","pattern":"^(?:\\*|[a-z][a-z0-9_.]*(?:\\.\\*)?)$","patternErrorMessage":"an event type such as release.promoted, release.*, or *","description":"Event type, or the beginning of some."}}}};
const schema26 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$","maxLength":100,"patternErrorMessage":"lower-case words joined by underscores, such as max_age","description":"Name in lower case, words joined by underscores."};
const pattern5 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func3(data) > 100){
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100},parentSchema:schema26,data});
errors++;
}
if(!pattern5.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^(?:\\*|[a-z][a-z0-9_.]*(?:\\.\\*)?)$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema25,data});
errors++;
}
if(data.keys === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "keys"},parentSchema:schema25,data});
errors++;
}
if(data.threshold === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "threshold"},parentSchema:schema25,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "keys")) || (key0 === "threshold")) || (key0 === "actors")) || (key0 === "may_append"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.name !== undefined){
if(!(validate68(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.keys !== undefined){
let data1 = data.keys;
if(Array.isArray(data1)){
if(data1.length > 100){
vErrors = put(vErrors, {instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 100},parentSchema:schema25.properties.keys,data:data1});
errors++;
}
if(data1.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema25.properties.keys,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data1[i0], {instancePath:instancePath+"/keys/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema25.properties.keys,data:data1});
errors++;
}
}
if(data.threshold !== undefined){
let data3 = data.threshold;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/threshold",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.threshold,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/threshold",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema25.properties.threshold,data:data3});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/threshold",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema25.properties.threshold,data:data3});
errors++;
}
}
}
if(data.actors !== undefined){
let data4 = data.actors;
if(Array.isArray(data4)){
if(data4.length > 100){
vErrors = put(vErrors, {instancePath:instancePath+"/actors",keyword:"maxItems",params:{limit: 100},parentSchema:schema25.properties.actors,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate60(data4[i1], {instancePath:instancePath+"/actors/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/actors",keyword:"type",params:{type: "array"},parentSchema:schema25.properties.actors,data:data4});
errors++;
}
}
if(data.may_append !== undefined){
let data6 = data.may_append;
if(Array.isArray(data6)){
if(data6.length > 100){
vErrors = put(vErrors, {instancePath:instancePath+"/may_append",keyword:"maxItems",params:{limit: 100},parentSchema:schema25.properties.may_append,data:data6});
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
vErrors = put(vErrors, {instancePath:instancePath+"/may_append/" + i2,keyword:"pattern",params:{pattern: "^(?:\\*|[a-z][a-z0-9_.]*(?:\\.\\*)?)$"},parentSchema:schema25.properties.may_append.items,data:data7});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/may_append/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema25.properties.may_append.items,data:data7});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/may_append",keyword:"type",params:{type: "array"},parentSchema:schema25.properties.may_append,data:data6});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/trust_keys.schema.json" */;
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
if(data.revision === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "revision"},parentSchema:schema19,data});
errors++;
}
if(data.issued_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issued_at"},parentSchema:schema19,data});
errors++;
}
if(data.keys === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "keys"},parentSchema:schema19,data});
errors++;
}
if(data.roles === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "roles"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "version")) || (key0 === "revision")) || (key0 === "issued_at")) || (key0 === "keys")) || (key0 === "roles"))){
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
if(data.revision !== undefined){
let data2 = data.revision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/revision",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.revision,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/revision",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema19.properties.revision,data:data2});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/revision",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.revision,data:data2});
errors++;
}
}
}
if(data.issued_at !== undefined){
if(!(validate55(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.keys !== undefined){
let data4 = data.keys;
if(Array.isArray(data4)){
if(data4.length > 200){
vErrors = put(vErrors, {instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 200},parentSchema:schema19.properties.keys,data:data4});
errors++;
}
if(data4.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.keys,data:data4});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data4[i0], {instancePath:instancePath+"/keys/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.keys,data:data4});
errors++;
}
}
if(data.roles !== undefined){
let data6 = data.roles;
if(Array.isArray(data6)){
if(data6.length > 50){
vErrors = put(vErrors, {instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 50},parentSchema:schema19.properties.roles,data:data6});
errors++;
}
if(data6.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.roles,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate67(data6[i1], {instancePath:instancePath+"/roles/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.roles,data:data6});
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