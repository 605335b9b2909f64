// @ts-nocheck
// Made by `npm run generate` from schemas/policy/rollback_drill_policy.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { RollbackDrillPolicy } from "./policy-rollback_drill_policy.types.ts";

export const validate: Validator<RollbackDrillPolicy> = validate52;
const schema19 = {"description":"How often a rollback must be rehearsed, what must be shown of it, and who must have signed that.","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"required":{"type":"boolean","description":"Drills must be signed in every run of the guard. Format of version 1."},"required_in_strict":{"type":"boolean","description":"Drills must be signed where the guard runs with --strict. Format of version 1."},"require_signing_key":{"type":"boolean","description":"The signer fails without a key. Format of version 1."},"algorithm":{"enum":["ed25519","hmac-sha256"],"description":"How drills are signed. hmac-sha256 is version 1: old evidence is read, new evidence is never made with it."},"key_env":{"$ref":"#/$defs/text","description":"Variable that holds the shared secret of version 1."},"key_id_env":{"$ref":"#/$defs/text","description":"Variable that holds the name of that secret. Format of version 1."},"max_signature_age_s":{"type":"number","minimum":0,"maximum":315360000,"description":"Age in seconds above which a signature of a drill is stale."},"role":{"$ref":"#/$defs/lower_snake","description":"Role of trust_keys.json that must sign; default drill."},"drills":{"type":"object","additionalProperties":false,"description":"How often, and how quickly.","required":[],"properties":{"max_age_s":{"type":"integer","minimum":1,"maximum":315360000,"description":"Age of the latest drill in seconds, at most; default 30 days."},"min_count":{"type":"integer","minimum":1,"maximum":1000,"description":"Drills that must have been made within window_s; default 1."},"window_s":{"type":"integer","minimum":1,"maximum":315360000,"description":"Seconds back in which drills are counted; default 90 days."},"rto_max_s":{"type":"integer","minimum":1,"maximum":315360000,"description":"Seconds from the start of a drill to recovery, at most; default 900."},"environments":{"type":"array","minItems":1,"maxItems":50,"description":"Environments that must have been drilled within the window.","items":{"$ref":"#/$defs/text"}}}},"reports":{"type":"array","minItems":1,"maxItems":20,"description":"Reports that a drill must rest on.","items":{"$ref":"#/$defs/report"}},"email":{"type":"object","additionalProperties":false,"description":"What counts as an e-mail that was delivered.","required":[],"properties":{"max_age_s":{"type":"integer","minimum":1,"maximum":315360000,"description":"Age of the delivery in seconds, at most; default 30 days."}}},"history":{"type":"object","additionalProperties":false,"description":"What counts as a rollback in the ledger.","required":[],"properties":{"max_age_s":{"type":"integer","minimum":1,"maximum":315360000,"description":"Age of the rollback in seconds, at most; default 45 days."}}}}};
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

const schema22 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$","maxLength":100,"patternErrorMessage":"lower-case words joined by underscores, such as max_age","description":"Name in lower case, words joined by underscores."};
const pattern3 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");

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
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","additionalProperties":false,"description":"Reports of one kind.","required":["kind","pattern"],"properties":{"kind":{"$ref":"#/$defs/lower_snake","description":"What the reports show: incident_drill or rollback_bundle, or a kind of your own."},"pattern":{"$ref":"#/$defs/glob","description":"Where the reports lie."},"min":{"type":"integer","minimum":0,"maximum":100,"description":"How many a drill must rest on; default 1."},"max_age_s":{"type":"integer","minimum":1,"maximum":315360000,"description":"Age of a report in seconds at the time of signing, at most; default 1 day."}}};
const schema24 = {"type":"string","format":"relative-path","description":"Pattern of paths below the root (fast-glob), such as reports/**/*.json."};
const formats0 = FORMATS["relative-path"];

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
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "relative-path"},parentSchema:schema24,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema24,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema23,data});
errors++;
}
if(data.pattern === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pattern"},parentSchema:schema23,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "pattern")) || (key0 === "min")) || (key0 === "max_age_s"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate58(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.pattern !== undefined){
if(!(validate63(data.pattern, {instancePath:instancePath+"/pattern",parentData:data,parentDataProperty:"pattern",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data2 = data.min;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/min",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.min,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/min",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema23.properties.min,data:data2});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/min",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23.properties.min,data:data2});
errors++;
}
}
}
if(data.max_age_s !== undefined){
let data3 = data.max_age_s;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/max_age_s",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.max_age_s,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 315360000 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/max_age_s",keyword:"maximum",params:{comparison: "<=", limit: 315360000},parentSchema:schema23.properties.max_age_s,data:data3});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/max_age_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23.properties.max_age_s,data:data3});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23,data});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/rollback_drill_policy.schema.json" */;
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
if(data.required !== undefined){
let data2 = data.required;
if(typeof data2 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.required,data:data2});
errors++;
}
}
if(data.required_in_strict !== undefined){
let data3 = data.required_in_strict;
if(typeof data3 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/required_in_strict",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.required_in_strict,data:data3});
errors++;
}
}
if(data.require_signing_key !== undefined){
let data4 = data.require_signing_key;
if(typeof data4 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/require_signing_key",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.require_signing_key,data:data4});
errors++;
}
}
if(data.algorithm !== undefined){
let data5 = data.algorithm;
if(!((data5 === "ed25519") || (data5 === "hmac-sha256"))){
vErrors = put(vErrors, {instancePath:instancePath+"/algorithm",keyword:"enum",params:{allowedValues: schema19.properties.algorithm.enum},parentSchema:schema19.properties.algorithm,data:data5});
errors++;
}
}
if(data.key_env !== undefined){
if(!(validate55(data.key_env, {instancePath:instancePath+"/key_env",parentData:data,parentDataProperty:"key_env",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.key_id_env !== undefined){
if(!(validate55(data.key_id_env, {instancePath:instancePath+"/key_id_env",parentData:data,parentDataProperty:"key_id_env",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.max_signature_age_s !== undefined){
let data8 = data.max_signature_age_s;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 315360000 || isNaN(data8)){
vErrors = put(vErrors, {instancePath:instancePath+"/max_signature_age_s",keyword:"maximum",params:{comparison: "<=", limit: 315360000},parentSchema:schema19.properties.max_signature_age_s,data:data8});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = put(vErrors, {instancePath:instancePath+"/max_signature_age_s",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.max_signature_age_s,data:data8});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/max_signature_age_s",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.max_signature_age_s,data:data8});
errors++;
}
}
if(data.role !== undefined){
if(!(validate58(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.drills !== undefined){
let data10 = data.drills;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(((((key1 === "max_age_s") || (key1 === "min_count")) || (key1 === "window_s")) || (key1 === "rto_max_s")) || (key1 === "environments"))){
vErrors = put(vErrors, {instancePath:instancePath+"/drills",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.drills,data:data10});
errors++;
}
}
if(data10.max_age_s !== undefined){
let data11 = data10.max_age_s;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/max_age_s",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.drills.properties.max_age_s,data:data11});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 315360000 || isNaN(data11)){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/max_age_s",keyword:"maximum",params:{comparison: "<=", limit: 315360000},parentSchema:schema19.properties.drills.properties.max_age_s,data:data11});
errors++;
}
if(data11 < 1 || isNaN(data11)){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/max_age_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.drills.properties.max_age_s,data:data11});
errors++;
}
}
}
if(data10.min_count !== undefined){
let data12 = data10.min_count;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/min_count",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.drills.properties.min_count,data:data12});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000 || isNaN(data12)){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/min_count",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema19.properties.drills.properties.min_count,data:data12});
errors++;
}
if(data12 < 1 || isNaN(data12)){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/min_count",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.drills.properties.min_count,data:data12});
errors++;
}
}
}
if(data10.window_s !== undefined){
let data13 = data10.window_s;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/window_s",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.drills.properties.window_s,data:data13});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 315360000 || isNaN(data13)){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/window_s",keyword:"maximum",params:{comparison: "<=", limit: 315360000},parentSchema:schema19.properties.drills.properties.window_s,data:data13});
errors++;
}
if(data13 < 1 || isNaN(data13)){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/window_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.drills.properties.window_s,data:data13});
errors++;
}
}
}
if(data10.rto_max_s !== undefined){
let data14 = data10.rto_max_s;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/rto_max_s",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.drills.properties.rto_max_s,data:data14});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 315360000 || isNaN(data14)){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/rto_max_s",keyword:"maximum",params:{comparison: "<=", limit: 315360000},parentSchema:schema19.properties.drills.properties.rto_max_s,data:data14});
errors++;
}
if(data14 < 1 || isNaN(data14)){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/rto_max_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.drills.properties.rto_max_s,data:data14});
errors++;
}
}
}
if(data10.environments !== undefined){
let data15 = data10.environments;
if(Array.isArray(data15)){
if(data15.length > 50){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/environments",keyword:"maxItems",params:{limit: 50},parentSchema:schema19.properties.drills.properties.environments,data:data15});
errors++;
}
if(data15.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/drills/environments",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.drills.properties.environments,data:data15});
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data15[i0], {instancePath:instancePath+"/drills/environments/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/drills/environments",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.drills.properties.environments,data:data15});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/drills",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.drills,data:data10});
errors++;
}
}
if(data.reports !== undefined){
let data17 = data.reports;
if(Array.isArray(data17)){
if(data17.length > 20){
vErrors = put(vErrors, {instancePath:instancePath+"/reports",keyword:"maxItems",params:{limit: 20},parentSchema:schema19.properties.reports,data:data17});
errors++;
}
if(data17.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/reports",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.reports,data:data17});
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate61(data17[i1], {instancePath:instancePath+"/reports/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/reports",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.reports,data:data17});
errors++;
}
}
if(data.email !== undefined){
let data19 = data.email;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
if(!(key2 === "max_age_s")){
vErrors = put(vErrors, {instancePath:instancePath+"/email",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.email,data:data19});
errors++;
}
}
if(data19.max_age_s !== undefined){
let data20 = data19.max_age_s;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = put(vErrors, {instancePath:instancePath+"/email/max_age_s",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.email.properties.max_age_s,data:data20});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 315360000 || isNaN(data20)){
vErrors = put(vErrors, {instancePath:instancePath+"/email/max_age_s",keyword:"maximum",params:{comparison: "<=", limit: 315360000},parentSchema:schema19.properties.email.properties.max_age_s,data:data20});
errors++;
}
if(data20 < 1 || isNaN(data20)){
vErrors = put(vErrors, {instancePath:instancePath+"/email/max_age_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.email.properties.max_age_s,data:data20});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/email",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.email,data:data19});
errors++;
}
}
if(data.history !== undefined){
let data21 = data.history;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
if(!(key3 === "max_age_s")){
vErrors = put(vErrors, {instancePath:instancePath+"/history",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.history,data:data21});
errors++;
}
}
if(data21.max_age_s !== undefined){
let data22 = data21.max_age_s;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = put(vErrors, {instancePath:instancePath+"/history/max_age_s",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.history.properties.max_age_s,data:data22});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 315360000 || isNaN(data22)){
vErrors = put(vErrors, {instancePath:instancePath+"/history/max_age_s",keyword:"maximum",params:{comparison: "<=", limit: 315360000},parentSchema:schema19.properties.history.properties.max_age_s,data:data22});
errors++;
}
if(data22 < 1 || isNaN(data22)){
vErrors = put(vErrors, {instancePath:instancePath+"/history/max_age_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.history.properties.max_age_s,data:data22});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/history",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.history,data:data21});
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