// @ts-nocheck
// Made by `npm run generate` from schemas/policy/dependency_policy.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { DependencyPolicy } from "./policy-dependency_policy.types.ts";

export const validate: Validator<DependencyPolicy> = validate52;
const schema19 = {"description":"What may be in a release: vulnerabilities, licences, sources.","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"sources":{"type":"object","description":"Where advisories come from.","additionalProperties":false,"properties":{"required":{"type":"array","description":"Sources that must answer; without one the audit is undecided.","items":{"enum":["npm_audit","npm_bulk","pip_audit","cargo_audit","osv_scanner","trivy","grype","sarif","cyclonedx_vex","openvex","osv","kev"]}},"max_database_age_days":{"type":"integer","minimum":1,"description":"An OSV database whose newest record is older answers nothing. Default 7."}}},"thresholds":{"type":"object","description":"What fails, by what the package is needed for. An unknown severity always fails.","additionalProperties":false,"properties":{"prod":{"enum":["unknown","info","low","moderate","high","critical"],"description":"Lowest severity that fails for prod packages."},"optional":{"enum":["unknown","info","low","moderate","high","critical"],"description":"Lowest severity that fails for optional packages."},"dev":{"enum":["unknown","info","low","moderate","high","critical"],"description":"Lowest severity that fails for dev packages."}}},"licences":{"type":"object","description":"Licences, judged as SPDX expressions.","additionalProperties":false,"properties":{"allow":{"type":"array","description":"SPDX ids that may be used.","items":{"type":"string"}},"deny":{"type":"array","description":"SPDX ids that may not.","items":{"type":"string"}},"unknown":{"enum":["pass","fail","undecided"],"description":"Verdict on a licence that is not known or no SPDX expression. Default fail."},"exceptions":{"type":"array","description":"Packages whose licence is let through, each until a day; see also `exceptions`.","items":{"$ref":"#/$defs/licence_exception"}}}},"allowed_hosts":{"type":"array","description":"Hosts that packages may come from; any where left out.","items":{"type":"string"}},"allowed_protocols":{"type":"array","description":"Protocols of sources, such as https and git+ssh; where left out, all that are encrypted.","items":{"type":"string","minLength":1}},"integrity":{"type":"object","description":"Digests of archives in the locks.","additionalProperties":false,"properties":{"minimum":{"enum":["sha1","sha256","sha384","sha512"],"description":"Weakest algorithm that the best digest may have. Default sha256."},"required":{"type":"boolean","description":"A package without a digest fails. Default true."}}},"minimum_age_days":{"type":"integer","minimum":1,"description":"Days since its publication that a release must be old, where a lock or --release-times says."},"install_scripts_allowed":{"type":"array","description":"npm packages whose install scripts are known; others fail where this is given.","items":{"type":"string"}},"git_pinned":{"type":"boolean","description":"Git sources must name a full commit. Default true."},"banned":{"type":"array","description":"Packages that may not be used.","items":{"$ref":"#/$defs/banned_package"}},"exceptions":{"type":"array","description":"Packages that a check lets through, each until a day.","items":{"$ref":"#/$defs/package_exception"}},"exclude":{"type":"array","description":"Locks and manifests that belong to no release.","items":{"$ref":"#/$defs/glob"}}}};
const func3 = Object.prototype.hasOwnProperty;
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

const schema21 = {"type":"object","description":"One package whose licence is accepted.","additionalProperties":false,"required":["package","reason","expires_at"],"properties":{"package":{"type":"string","minLength":1,"description":"Name of the package."},"reason":{"type":"string","minLength":15,"description":"Why, at least 15 characters."},"expires_at":{"type":"string","format":"date-time","description":"When it ends."}}};
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
if(data.package === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "package"},parentSchema:schema21,data});
errors++;
}
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema21,data});
errors++;
}
if(data.expires_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expires_at"},parentSchema:schema21,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "package") || (key0 === "reason")) || (key0 === "expires_at"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data});
errors++;
}
}
if(data.package !== undefined){
let data0 = data.package;
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/package",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.package,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/package",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.package,data:data0});
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func4(data1) < 15){
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 15},parentSchema:schema21.properties.reason,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.reason,data:data1});
errors++;
}
}
if(data.expires_at !== undefined){
let data2 = data.expires_at;
if(typeof data2 === "string"){
if(!(formats0.holds(data2))){
vErrors = put(vErrors, {instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},parentSchema:schema21.properties.expires_at,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.expires_at,data:data2});
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

const schema22 = {"type":"object","description":"A package that may not be used.","additionalProperties":false,"required":["ecosystem","package","reason"],"properties":{"ecosystem":{"enum":["npm","pypi","cargo","golang"],"description":"Its ecosystem."},"package":{"type":"string","minLength":1,"description":"Its name."},"versions":{"type":"string","minLength":1,"description":"Range such as `>=1.2.0 <2.0.0`; every version where left out."},"reason":{"type":"string","minLength":1,"description":"Why."}}};

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
if(data.ecosystem === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ecosystem"},parentSchema:schema22,data});
errors++;
}
if(data.package === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "package"},parentSchema:schema22,data});
errors++;
}
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "ecosystem") || (key0 === "package")) || (key0 === "versions")) || (key0 === "reason"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data});
errors++;
}
}
if(data.ecosystem !== undefined){
let data0 = data.ecosystem;
if(!((((data0 === "npm") || (data0 === "pypi")) || (data0 === "cargo")) || (data0 === "golang"))){
vErrors = put(vErrors, {instancePath:instancePath+"/ecosystem",keyword:"enum",params:{allowedValues: schema22.properties.ecosystem.enum},parentSchema:schema22.properties.ecosystem,data:data0});
errors++;
}
}
if(data.package !== undefined){
let data1 = data.package;
if(typeof data1 === "string"){
if(func4(data1) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/package",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.package,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/package",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.package,data:data1});
errors++;
}
}
if(data.versions !== undefined){
let data2 = data.versions;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/versions",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.versions,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/versions",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.versions,data:data2});
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func4(data3) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.reason,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.reason,data:data3});
errors++;
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

const schema23 = {"type":"object","description":"One package that one check lets through.","additionalProperties":false,"required":["check","package","reason","actor","expires_at"],"properties":{"check":{"enum":["licences_allowed","licences_known","hosts_allowed","protocols_allowed","git_pinned","integrity_strong","install_scripts_allowed","packages_not_banned","releases_old_enough"],"description":"The check."},"package":{"type":"string","pattern":"^pkg:(?:npm|pypi|cargo|golang)/","description":"Package URL, such as `pkg:npm/%40scope/name`."},"versions":{"type":"string","minLength":1,"description":"Range such as `>=1.2.0 <2.0.0`; every version where left out."},"reason":{"type":"string","minLength":15,"description":"Why, at least 15 characters."},"actor":{"type":"string","minLength":1,"description":"Who decided."},"expires_at":{"type":"string","format":"date-time","description":"When it ends; from then on it is a failure of its own."}}};
const pattern3 = new RegExp("^pkg:(?:npm|pypi|cargo|golang)/", "u");

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
if(data.check === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "check"},parentSchema:schema23,data});
errors++;
}
if(data.package === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "package"},parentSchema:schema23,data});
errors++;
}
if(data.reason === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema23,data});
errors++;
}
if(data.actor === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"},parentSchema:schema23,data});
errors++;
}
if(data.expires_at === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expires_at"},parentSchema:schema23,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "check") || (key0 === "package")) || (key0 === "versions")) || (key0 === "reason")) || (key0 === "actor")) || (key0 === "expires_at"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data});
errors++;
}
}
if(data.check !== undefined){
let data0 = data.check;
if(!(((((((((data0 === "licences_allowed") || (data0 === "licences_known")) || (data0 === "hosts_allowed")) || (data0 === "protocols_allowed")) || (data0 === "git_pinned")) || (data0 === "integrity_strong")) || (data0 === "install_scripts_allowed")) || (data0 === "packages_not_banned")) || (data0 === "releases_old_enough"))){
vErrors = put(vErrors, {instancePath:instancePath+"/check",keyword:"enum",params:{allowedValues: schema23.properties.check.enum},parentSchema:schema23.properties.check,data:data0});
errors++;
}
}
if(data.package !== undefined){
let data1 = data.package;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/package",keyword:"pattern",params:{pattern: "^pkg:(?:npm|pypi|cargo|golang)/"},parentSchema:schema23.properties.package,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/package",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.package,data:data1});
errors++;
}
}
if(data.versions !== undefined){
let data2 = data.versions;
if(typeof data2 === "string"){
if(func4(data2) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/versions",keyword:"minLength",params:{limit: 1},parentSchema:schema23.properties.versions,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/versions",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.versions,data:data2});
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func4(data3) < 15){
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 15},parentSchema:schema23.properties.reason,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.reason,data:data3});
errors++;
}
}
if(data.actor !== undefined){
let data4 = data.actor;
if(typeof data4 === "string"){
if(func4(data4) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/actor",keyword:"minLength",params:{limit: 1},parentSchema:schema23.properties.actor,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.actor,data:data4});
errors++;
}
}
if(data.expires_at !== undefined){
let data5 = data.expires_at;
if(typeof data5 === "string"){
if(!(formats0.holds(data5))){
vErrors = put(vErrors, {instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"},parentSchema:schema23.properties.expires_at,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.expires_at,data:data5});
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

const schema24 = {"type":"string","format":"relative-path","description":"Pattern of paths below the root (fast-glob), such as reports/**/*.json."};
const formats4 = FORMATS["relative-path"];

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
if(typeof data === "string"){
if(!(formats4.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "relative-path"},parentSchema:schema24,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema24,data});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/dependency_policy.schema.json" */;
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
if(data.sources !== undefined){
let data2 = data.sources;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "required") || (key1 === "max_database_age_days"))){
vErrors = put(vErrors, {instancePath:instancePath+"/sources",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.sources,data:data2});
errors++;
}
}
if(data2.required !== undefined){
let data3 = data2.required;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((((((((((((data4 === "npm_audit") || (data4 === "npm_bulk")) || (data4 === "pip_audit")) || (data4 === "cargo_audit")) || (data4 === "osv_scanner")) || (data4 === "trivy")) || (data4 === "grype")) || (data4 === "sarif")) || (data4 === "cyclonedx_vex")) || (data4 === "openvex")) || (data4 === "osv")) || (data4 === "kev"))){
vErrors = put(vErrors, {instancePath:instancePath+"/sources/required/" + i0,keyword:"enum",params:{allowedValues: schema19.properties.sources.properties.required.items.enum},parentSchema:schema19.properties.sources.properties.required.items,data:data4});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/sources/required",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.sources.properties.required,data:data3});
errors++;
}
}
if(data2.max_database_age_days !== undefined){
let data5 = data2.max_database_age_days;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/sources/max_database_age_days",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.sources.properties.max_database_age_days,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/sources/max_database_age_days",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.sources.properties.max_database_age_days,data:data5});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/sources",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.sources,data:data2});
errors++;
}
}
if(data.thresholds !== undefined){
let data6 = data.thresholds;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((key2 === "prod") || (key2 === "optional")) || (key2 === "dev"))){
vErrors = put(vErrors, {instancePath:instancePath+"/thresholds",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.thresholds,data:data6});
errors++;
}
}
if(data6.prod !== undefined){
let data7 = data6.prod;
if(!((((((data7 === "unknown") || (data7 === "info")) || (data7 === "low")) || (data7 === "moderate")) || (data7 === "high")) || (data7 === "critical"))){
vErrors = put(vErrors, {instancePath:instancePath+"/thresholds/prod",keyword:"enum",params:{allowedValues: schema19.properties.thresholds.properties.prod.enum},parentSchema:schema19.properties.thresholds.properties.prod,data:data7});
errors++;
}
}
if(data6.optional !== undefined){
let data8 = data6.optional;
if(!((((((data8 === "unknown") || (data8 === "info")) || (data8 === "low")) || (data8 === "moderate")) || (data8 === "high")) || (data8 === "critical"))){
vErrors = put(vErrors, {instancePath:instancePath+"/thresholds/optional",keyword:"enum",params:{allowedValues: schema19.properties.thresholds.properties.optional.enum},parentSchema:schema19.properties.thresholds.properties.optional,data:data8});
errors++;
}
}
if(data6.dev !== undefined){
let data9 = data6.dev;
if(!((((((data9 === "unknown") || (data9 === "info")) || (data9 === "low")) || (data9 === "moderate")) || (data9 === "high")) || (data9 === "critical"))){
vErrors = put(vErrors, {instancePath:instancePath+"/thresholds/dev",keyword:"enum",params:{allowedValues: schema19.properties.thresholds.properties.dev.enum},parentSchema:schema19.properties.thresholds.properties.dev,data:data9});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/thresholds",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.thresholds,data:data6});
errors++;
}
}
if(data.licences !== undefined){
let data10 = data.licences;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!((((key3 === "allow") || (key3 === "deny")) || (key3 === "unknown")) || (key3 === "exceptions"))){
vErrors = put(vErrors, {instancePath:instancePath+"/licences",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.licences,data:data10});
errors++;
}
}
if(data10.allow !== undefined){
let data11 = data10.allow;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/licences/allow/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.licences.properties.allow.items,data:data12});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/licences/allow",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.licences.properties.allow,data:data11});
errors++;
}
}
if(data10.deny !== undefined){
let data13 = data10.deny;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/licences/deny/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.licences.properties.deny.items,data:data14});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/licences/deny",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.licences.properties.deny,data:data13});
errors++;
}
}
if(data10.unknown !== undefined){
let data15 = data10.unknown;
if(!(((data15 === "pass") || (data15 === "fail")) || (data15 === "undecided"))){
vErrors = put(vErrors, {instancePath:instancePath+"/licences/unknown",keyword:"enum",params:{allowedValues: schema19.properties.licences.properties.unknown.enum},parentSchema:schema19.properties.licences.properties.unknown,data:data15});
errors++;
}
}
if(data10.exceptions !== undefined){
let data16 = data10.exceptions;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate55(data16[i3], {instancePath:instancePath+"/licences/exceptions/" + i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/licences/exceptions",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.licences.properties.exceptions,data:data16});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/licences",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.licences,data:data10});
errors++;
}
}
if(data.allowed_hosts !== undefined){
let data18 = data.allowed_hosts;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(typeof data19 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/allowed_hosts/" + i4,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.allowed_hosts.items,data:data19});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/allowed_hosts",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.allowed_hosts,data:data18});
errors++;
}
}
if(data.allowed_protocols !== undefined){
let data20 = data.allowed_protocols;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(typeof data21 === "string"){
if(func4(data21) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/allowed_protocols/" + i5,keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.allowed_protocols.items,data:data21});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/allowed_protocols/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.allowed_protocols.items,data:data21});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/allowed_protocols",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.allowed_protocols,data:data20});
errors++;
}
}
if(data.integrity !== undefined){
let data22 = data.integrity;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
if(!((key4 === "minimum") || (key4 === "required"))){
vErrors = put(vErrors, {instancePath:instancePath+"/integrity",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema19.properties.integrity,data:data22});
errors++;
}
}
if(data22.minimum !== undefined){
let data23 = data22.minimum;
if(!((((data23 === "sha1") || (data23 === "sha256")) || (data23 === "sha384")) || (data23 === "sha512"))){
vErrors = put(vErrors, {instancePath:instancePath+"/integrity/minimum",keyword:"enum",params:{allowedValues: schema19.properties.integrity.properties.minimum.enum},parentSchema:schema19.properties.integrity.properties.minimum,data:data23});
errors++;
}
}
if(data22.required !== undefined){
let data24 = data22.required;
if(typeof data24 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/integrity/required",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.integrity.properties.required,data:data24});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/integrity",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.integrity,data:data22});
errors++;
}
}
if(data.minimum_age_days !== undefined){
let data25 = data.minimum_age_days;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = put(vErrors, {instancePath:instancePath+"/minimum_age_days",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.minimum_age_days,data:data25});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
vErrors = put(vErrors, {instancePath:instancePath+"/minimum_age_days",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.minimum_age_days,data:data25});
errors++;
}
}
}
if(data.install_scripts_allowed !== undefined){
let data26 = data.install_scripts_allowed;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if(typeof data27 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/install_scripts_allowed/" + i6,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.install_scripts_allowed.items,data:data27});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/install_scripts_allowed",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.install_scripts_allowed,data:data26});
errors++;
}
}
if(data.git_pinned !== undefined){
let data28 = data.git_pinned;
if(typeof data28 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/git_pinned",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.git_pinned,data:data28});
errors++;
}
}
if(data.banned !== undefined){
let data29 = data.banned;
if(Array.isArray(data29)){
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
if(!(validate57(data29[i7], {instancePath:instancePath+"/banned/" + i7,parentData:data29,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/banned",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.banned,data:data29});
errors++;
}
}
if(data.exceptions !== undefined){
let data31 = data.exceptions;
if(Array.isArray(data31)){
const len8 = data31.length;
for(let i8=0; i8<len8; i8++){
if(!(validate59(data31[i8], {instancePath:instancePath+"/exceptions/" + i8,parentData:data31,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/exceptions",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.exceptions,data:data31});
errors++;
}
}
if(data.exclude !== undefined){
let data33 = data.exclude;
if(Array.isArray(data33)){
const len9 = data33.length;
for(let i9=0; i9<len9; i9++){
if(!(validate61(data33[i9], {instancePath:instancePath+"/exclude/" + i9,parentData:data33,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/exclude",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.exclude,data:data33});
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