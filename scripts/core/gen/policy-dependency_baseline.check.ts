// @ts-nocheck
// Made by `npm run generate` from schemas/policy/dependency_baseline.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { DependencyBaseline } from "./policy-dependency_baseline.types.ts";

export const validate: Validator<DependencyBaseline> = validate52;
const schema19 = {"description":"Findings that the team has accepted, each by identity; written by update-dependency-baseline alone.","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"enum":[1,2],"description":"2 holds findings; 1 holds counts, which are read as an upper bound."},"generated_at":{"description":"When it was written: RFC 3339; seconds or a text in version 1.","anyOf":[{"type":"number"},{"type":"string"}]},"ceiling":{"type":"integer","minimum":0,"description":"The score that no later state may exceed; it can only fall."},"entries":{"type":"array","description":"Accepted findings, sorted by key.","items":{"$ref":"#/$defs/accepted_finding"}},"levels":{"type":"object","description":"Version 1: counts by group.","additionalProperties":false,"properties":{"npm_prod":{"$ref":"#/$defs/level_counts"},"npm_dev":{"$ref":"#/$defs/level_counts"},"pip":{"$ref":"#/$defs/level_counts"}}}}};
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

const schema21 = {"type":"object","description":"One accepted finding.","additionalProperties":false,"required":["key","id","ecosystem","package","workspace","exposure","versions","range","severity","kev","fix_available","direct","paths_digest","decision","reason","actor","created_at","expires_at"],"properties":{"key":{"type":"string","minLength":1,"description":"Canonical id, ecosystem, package, workspace and exposure, joined by blanks."},"id":{"type":"string","minLength":1,"description":"Canonical id: GHSA, else CVE, else what there is."},"ecosystem":{"enum":["npm","pypi","cargo","golang"],"description":"Ecosystem of the package."},"package":{"type":"string","minLength":1,"description":"Name of the package."},"workspace":{"type":"string","minLength":1,"description":"Folder of the lock."},"exposure":{"enum":["prod","optional","dev"],"description":"What the package is needed for."},"versions":{"type":"array","description":"Installed versions at acceptance.","items":{"type":"string"}},"range":{"type":"string","description":"Range that the advisory calls vulnerable."},"severity":{"enum":["unknown","info","low","moderate","high","critical"],"description":"Severity at acceptance."},"kev":{"type":"boolean","description":"Known to be exploited at acceptance."},"fix_available":{"type":"boolean","description":"A fixed version was known at acceptance."},"direct":{"type":"boolean","description":"The project asked for it itself."},"paths_digest":{"$ref":"#/$defs/sha256"},"ways":{"type":"array","description":"The project's own dependencies that led to it, sorted.","items":{"type":"string"}},"decision":{"enum":["accepted","not_affected","temporary_regression"],"description":"What was decided."},"justification":{"enum":["component_not_present","vulnerable_code_not_present","vulnerable_code_not_in_execute_path","vulnerable_code_cannot_be_controlled_by_adversary","inline_mitigations_already_exist"],"description":"For not_affected: the justification of VEX."},"reason":{"type":"string","minLength":15,"description":"Why, at least 15 characters."},"actor":{"type":"string","minLength":1,"description":"Who decided."},"ticket":{"type":"string","minLength":1,"description":"Where it is followed up."},"created_at":{"type":"string","format":"date-time","description":"When it was accepted."},"expires_at":{"type":"string","format":"date-time","description":"When the acceptance ends."}}};
const func4 = Object.prototype.hasOwnProperty;
const schema22 = {"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"a SHA-256 digest: 64 hexadecimal digits in lower case","description":"SHA-256 digest in lower-case hexadecimal."};
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(!pattern3.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema22,data});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "key"},parentSchema:schema21,data});
errors++;
}
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema21,data});
errors++;
}
if(data.ecosystem === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ecosystem"},parentSchema:schema21,data});
errors++;
}
if(data.package === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "package"},parentSchema:schema21,data});
errors++;
}
if(data.workspace === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "workspace"},parentSchema:schema21,data});
errors++;
}
if(data.exposure === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "exposure"},parentSchema:schema21,data});
errors++;
}
if(data.versions === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "versions"},parentSchema:schema21,data});
errors++;
}
if(data.range === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "range"},parentSchema:schema21,data});
errors++;
}
if(data.severity === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severity"},parentSchema:schema21,data});
errors++;
}
if(data.kev === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kev"},parentSchema:schema21,data});
errors++;
}
if(data.fix_available === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fix_available"},parentSchema:schema21,data});
errors++;
}
if(data.direct === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "direct"},parentSchema:schema21,data});
errors++;
}
if(data.paths_digest === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "paths_digest"},parentSchema:schema21,data});
errors++;
}
if(data.decision === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"},parentSchema:schema21,data});
errors++;
}
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema21,data});
errors++;
}
if(data.actor === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"},parentSchema:schema21,data});
errors++;
}
if(data.created_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "created_at"},parentSchema:schema21,data});
errors++;
}
if(data.expires_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expires_at"},parentSchema:schema21,data});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema21.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data});
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/key",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.key,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.key,data:data0});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.id,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.id,data:data1});
errors++;
}
}
if(data.ecosystem !== undefined){
let data2 = data.ecosystem;
if(!((((data2 === "npm") || (data2 === "pypi")) || (data2 === "cargo")) || (data2 === "golang"))){
vErrors = put(vErrors, {instancePath:instancePath+"/ecosystem",keyword:"enum",params:{allowedValues: schema21.properties.ecosystem.enum},parentSchema:schema21.properties.ecosystem,data:data2});
errors++;
}
}
if(data.package !== undefined){
let data3 = data.package;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/package",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.package,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/package",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.package,data:data3});
errors++;
}
}
if(data.workspace !== undefined){
let data4 = data.workspace;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/workspace",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.workspace,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/workspace",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.workspace,data:data4});
errors++;
}
}
if(data.exposure !== undefined){
let data5 = data.exposure;
if(!(((data5 === "prod") || (data5 === "optional")) || (data5 === "dev"))){
vErrors = put(vErrors, {instancePath:instancePath+"/exposure",keyword:"enum",params:{allowedValues: schema21.properties.exposure.enum},parentSchema:schema21.properties.exposure,data:data5});
errors++;
}
}
if(data.versions !== undefined){
let data6 = data.versions;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/versions/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema21.properties.versions.items,data:data7});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/versions",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.versions,data:data6});
errors++;
}
}
if(data.range !== undefined){
let data8 = data.range;
if(typeof data8 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/range",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.range,data:data8});
errors++;
}
}
if(data.severity !== undefined){
let data9 = data.severity;
if(!((((((data9 === "unknown") || (data9 === "info")) || (data9 === "low")) || (data9 === "moderate")) || (data9 === "high")) || (data9 === "critical"))){
vErrors = put(vErrors, {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema21.properties.severity.enum},parentSchema:schema21.properties.severity,data:data9});
errors++;
}
}
if(data.kev !== undefined){
let data10 = data.kev;
if(typeof data10 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/kev",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.kev,data:data10});
errors++;
}
}
if(data.fix_available !== undefined){
let data11 = data.fix_available;
if(typeof data11 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/fix_available",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.fix_available,data:data11});
errors++;
}
}
if(data.direct !== undefined){
let data12 = data.direct;
if(typeof data12 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/direct",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.direct,data:data12});
errors++;
}
}
if(data.paths_digest !== undefined){
if(!(validate56(data.paths_digest, {instancePath:instancePath+"/paths_digest",parentData:data,parentDataProperty:"paths_digest",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.ways !== undefined){
let data14 = data.ways;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/ways/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema21.properties.ways.items,data:data15});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/ways",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.ways,data:data14});
errors++;
}
}
if(data.decision !== undefined){
let data16 = data.decision;
if(!(((data16 === "accepted") || (data16 === "not_affected")) || (data16 === "temporary_regression"))){
vErrors = put(vErrors, {instancePath:instancePath+"/decision",keyword:"enum",params:{allowedValues: schema21.properties.decision.enum},parentSchema:schema21.properties.decision,data:data16});
errors++;
}
}
if(data.justification !== undefined){
let data17 = data.justification;
if(!(((((data17 === "component_not_present") || (data17 === "vulnerable_code_not_present")) || (data17 === "vulnerable_code_not_in_execute_path")) || (data17 === "vulnerable_code_cannot_be_controlled_by_adversary")) || (data17 === "inline_mitigations_already_exist"))){
vErrors = put(vErrors, {instancePath:instancePath+"/justification",keyword:"enum",params:{allowedValues: schema21.properties.justification.enum},parentSchema:schema21.properties.justification,data:data17});
errors++;
}
}
if(data.reason !== undefined){
let data18 = data.reason;
if(typeof data18 === "string"){
if(func3(data18) < 15){
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 15},parentSchema:schema21.properties.reason,data:data18});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.reason,data:data18});
errors++;
}
}
if(data.actor !== undefined){
let data19 = data.actor;
if(typeof data19 === "string"){
if(func3(data19) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/actor",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.actor,data:data19});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.actor,data:data19});
errors++;
}
}
if(data.ticket !== undefined){
let data20 = data.ticket;
if(typeof data20 === "string"){
if(func3(data20) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/ticket",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.ticket,data:data20});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/ticket",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.ticket,data:data20});
errors++;
}
}
if(data.created_at !== undefined){
let data21 = data.created_at;
if(typeof data21 === "string"){
if(!(formats0.holds(data21))){
vErrors = put(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},parentSchema:schema21.properties.created_at,data:data21});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.created_at,data:data21});
errors++;
}
}
if(data.expires_at !== undefined){
let data22 = data.expires_at;
if(typeof data22 === "string"){
if(!(formats0.holds(data22))){
vErrors = put(vErrors, {instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},parentSchema:schema21.properties.expires_at,data:data22});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.expires_at,data:data22});
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

const schema23 = {"type":"object","description":"Counts of one group.","additionalProperties":false,"properties":{"info":{"type":"integer","minimum":0,"description":"Findings of level info."},"low":{"type":"integer","minimum":0,"description":"Findings of level low."},"moderate":{"type":"integer","minimum":0,"description":"Findings of level moderate."},"high":{"type":"integer","minimum":0,"description":"Findings of level high."},"critical":{"type":"integer","minimum":0,"description":"Findings of level critical."},"unknown":{"type":"integer","minimum":0,"description":"Findings of level unknown."},"total":{"type":"integer","minimum":0,"description":"Findings of level total."}}};

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
for(const key0 in data){
if(!(((((((key0 === "info") || (key0 === "low")) || (key0 === "moderate")) || (key0 === "high")) || (key0 === "critical")) || (key0 === "unknown")) || (key0 === "total"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data});
errors++;
}
}
if(data.info !== undefined){
let data0 = data.info;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = put(vErrors, {instancePath:instancePath+"/info",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.info,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = put(vErrors, {instancePath:instancePath+"/info",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23.properties.info,data:data0});
errors++;
}
}
}
if(data.low !== undefined){
let data1 = data.low;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/low",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.low,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/low",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23.properties.low,data:data1});
errors++;
}
}
}
if(data.moderate !== undefined){
let data2 = data.moderate;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/moderate",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.moderate,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/moderate",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23.properties.moderate,data:data2});
errors++;
}
}
}
if(data.high !== undefined){
let data3 = data.high;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/high",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.high,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/high",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23.properties.high,data:data3});
errors++;
}
}
}
if(data.critical !== undefined){
let data4 = data.critical;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = put(vErrors, {instancePath:instancePath+"/critical",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.critical,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = put(vErrors, {instancePath:instancePath+"/critical",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23.properties.critical,data:data4});
errors++;
}
}
}
if(data.unknown !== undefined){
let data5 = data.unknown;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/unknown",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.unknown,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/unknown",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23.properties.unknown,data:data5});
errors++;
}
}
}
if(data.total !== undefined){
let data6 = data.total;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = put(vErrors, {instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.total,data:data6});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = put(vErrors, {instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23.properties.total,data:data6});
errors++;
}
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
/*# sourceURL="https://release-governance.invalid/schemas/policy/dependency_baseline.schema.json" */;
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
if(!((((((key0 === "$schema") || (key0 === "version")) || (key0 === "generated_at")) || (key0 === "ceiling")) || (key0 === "entries")) || (key0 === "levels"))){
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
if(data.generated_at !== undefined){
let data2 = data.generated_at;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/generated_at",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.generated_at.anyOf[0],data:data2});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(typeof data2 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/generated_at",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.generated_at.anyOf[1],data:data2});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = put(vErrors, {instancePath:instancePath+"/generated_at",keyword:"anyOf",params:{},parentSchema:schema19.properties.generated_at,data:data2});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.ceiling !== undefined){
let data3 = data.ceiling;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/ceiling",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.ceiling,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/ceiling",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.ceiling,data:data3});
errors++;
}
}
}
if(data.entries !== undefined){
let data4 = data.entries;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data4[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.entries,data:data4});
errors++;
}
}
if(data.levels !== undefined){
let data6 = data.levels;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((key1 === "npm_prod") || (key1 === "npm_dev")) || (key1 === "pip"))){
vErrors = put(vErrors, {instancePath:instancePath+"/levels",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.levels,data:data6});
errors++;
}
}
if(data6.npm_prod !== undefined){
if(!(validate59(data6.npm_prod, {instancePath:instancePath+"/levels/npm_prod",parentData:data6,parentDataProperty:"npm_prod",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data6.npm_dev !== undefined){
if(!(validate59(data6.npm_dev, {instancePath:instancePath+"/levels/npm_dev",parentData:data6,parentDataProperty:"npm_dev",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data6.pip !== undefined){
if(!(validate59(data6.pip, {instancePath:instancePath+"/levels/pip",parentData:data6,parentDataProperty:"pip",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/levels",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.levels,data:data6});
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