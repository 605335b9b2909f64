// @ts-nocheck
// Made by `npm run generate` from schemas/policy/release_traffic_adapter_contract.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { firstDuplicate } from "../policy/first-duplicate.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { ReleaseTrafficAdapterContract } from "./policy-release_traffic_adapter_contract.types.ts";

export const validate: Validator<ReleaseTrafficAdapterContract> = validate52;
const schema19 = {"description":"How traffic is moved between versions: placeholders and the commands of each adapter.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"updated_at":{"type":"number","minimum":0,"description":"When it was last changed, in seconds since 1970; format of version 1."},"channels":{"type":"array","description":"Channels, the riskiest first; the last one takes what the others leave. canary and stable where not given.","items":{"$ref":"#/$defs/lower_snake"},"minItems":1,"maxItems":20,"uniqueItems":true},"use":{"$ref":"#/$defs/id","description":"Id of the adapter that moves traffic; nothing moves traffic where not given."},"placeholders":{"type":"object","description":"Names that templates may, must and should hold.","additionalProperties":false,"properties":{"allowed":{"$ref":"#/$defs/names","description":"Names that templates may hold; all known ones where not given."},"required":{"$ref":"#/$defs/names","description":"Names that a runtime command must hold."},"recommended":{"$ref":"#/$defs/names","description":"Names that a runtime command should hold."}}},"rules":{"type":"object","description":"What is asked of the contract itself.","additionalProperties":false,"properties":{"require_examples":{"type":"boolean","description":"There must be at least one adapter."}}},"adapters":{"type":"array","description":"Ways to move traffic, each for one kind of router.","items":{"$ref":"#/$defs/adapter"},"maxItems":100}}};
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

const schema21 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$","maxLength":100,"patternErrorMessage":"lower-case words joined by underscores, such as max_age","description":"Name in lower case, words joined by underscores."};
const pattern3 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");

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
if(func3(data) > 100){
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"},parentSchema:schema21,data});
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

const schema22 = {"type":"string","maxLength":100,"description":"Name of an adapter."};

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
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100},parentSchema:schema22,data});
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

const schema23 = {"type":"array","description":"Names of placeholders, without braces.","items":{"type":"string","maxLength":200,"description":"Name of a placeholder."},"maxItems":200};

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
if(Array.isArray(data)){
if(data.length > 200){
vErrors = put(vErrors, {instancePath,keyword:"maxItems",params:{limit: 200},parentSchema:schema23,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) > 200){
vErrors = put(vErrors, {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 200},parentSchema:schema23.items,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema23.items,data:data0});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema23,data});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","description":"Commands for one router.","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"type":"string","description":"Kind of router, such as haproxy; for people."},"description":{"type":"string","description":"What it is for, for people."},"required_placeholders":{"$ref":"#/$defs/names","description":"Names that the templates of this adapter must hold."},"command_template":{"$ref":"#/$defs/template","description":"One command in one string, as in version 1; split into words before anything is filled in."},"weights":{"$ref":"#/$defs/weights"},"set":{"$ref":"#/$defs/steps","description":"Brings traffic to the weights wanted."},"get":{"$ref":"#/$defs/steps","description":"Prints the weights that the router uses now; changes nothing."},"read":{"$ref":"#/$defs/read"},"verify":{"$ref":"#/$defs/steps","description":"Asks more than the weights once they are read back."},"persist":{"$ref":"#/$defs/steps","description":"Keeps the weights over a reload of the router."},"rollback":{"$ref":"#/$defs/steps","description":"Used instead of set to take a version back; set where not given."},"keeps":{"type":"boolean","description":"set alone is enough for a reload: the router keeps what it is told, as a control plane does."},"env":{"type":"array","description":"Variables that the commands get besides PATH, HOME and LANG.","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,99}$","patternErrorMessage":"the name of an environment variable","description":"Name of an environment variable."},"maxItems":50},"timeout_ms":{"$ref":"#/$defs/milliseconds","description":"Time for one command; 5,000 where not given."},"settle_ms":{"$ref":"#/$defs/milliseconds","description":"The read-back is asked again for so long, for routers that take a moment; asked once where not given."},"hold_ms":{"$ref":"#/$defs/milliseconds","description":"The read-back must say the same for so long, for routers whose old processes go on to answer; once is enough where not given."}}};
const func8 = Object.prototype.hasOwnProperty;
const schema25 = {"type":"string","maxLength":20000,"description":"Text with placeholders such as {target_version}; {{name}} stands for {name}."};

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
if(func3(data) > 20000){
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema25,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","description":"What the router can represent, and what it weighs.","additionalProperties":false,"required":["by","scale"],"properties":{"by":{"enum":["version","channel"],"description":"version: one pool of servers for each version; channel: one for each channel."},"scale":{"$ref":"#/$defs/scale"}}};
const schema27 = {"type":"object","description":"Numbers that the router takes.","discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","description":"Whole numbers; only their ratio counts.","additionalProperties":false,"required":["kind","max"],"properties":{"kind":{"const":"ratio","description":"The shape of the scale."},"max":{"type":"integer","minimum":1,"maximum":4294967295,"description":"Largest weight: 256 for HAProxy, 1,000,000 for the Gateway API."}}},{"type":"object","description":"Whole numbers that add up to a fixed total.","additionalProperties":false,"required":["kind","total"],"properties":{"kind":{"const":"total","description":"The shape of the scale."},"total":{"type":"integer","minimum":1,"maximum":1000000,"description":"The total: 100 for Istio."}}},{"type":"object","description":"Percentages.","additionalProperties":false,"required":["kind","decimals"],"properties":{"kind":{"const":"percent","description":"The shape of the scale."},"decimals":{"type":"integer","minimum":0,"maximum":4,"description":"Digits after the point: 2 for split_clients of nginx."}}}],"tagValues":["ratio","total","percent"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "ratio"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema27.oneOf[0],data});
errors++;
}
if(data.max === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "max"},parentSchema:schema27.oneOf[0],data});
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "max"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27.oneOf[0],data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("ratio" !== data0){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "ratio"},parentSchema:schema27.oneOf[0].properties.kind,data:data0});
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = put(vErrors, {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},parentSchema:schema27.oneOf[0].properties.max,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27.oneOf[0].properties.max,data:data1});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = put(vErrors, {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27.oneOf[0].properties.max,data:data1});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27.oneOf[0],data});
errors++;
}
var props0 = true;
}
else if(tag0 === "total"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema27.oneOf[1],data});
errors++;
}
if(data.total === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "total"},parentSchema:schema27.oneOf[1],data});
errors++;
}
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "total"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema27.oneOf[1],data});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if("total" !== data2){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "total"},parentSchema:schema27.oneOf[1].properties.kind,data:data2});
errors++;
}
}
if(data.total !== undefined){
let data3 = data.total;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},parentSchema:schema27.oneOf[1].properties.total,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/total",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema27.oneOf[1].properties.total,data:data3});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27.oneOf[1].properties.total,data:data3});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27.oneOf[1],data});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "percent"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema27.oneOf[2],data});
errors++;
}
if(data.decimals === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decimals"},parentSchema:schema27.oneOf[2],data});
errors++;
}
for(const key2 in data){
if(!((key2 === "kind") || (key2 === "decimals"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema27.oneOf[2],data});
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if("percent" !== data4){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "percent"},parentSchema:schema27.oneOf[2].properties.kind,data:data4});
errors++;
}
}
if(data.decimals !== undefined){
let data5 = data.decimals;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = put(vErrors, {instancePath:instancePath+"/decimals",keyword:"type",params:{type: "integer"},parentSchema:schema27.oneOf[2].properties.decimals,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/decimals",keyword:"maximum",params:{comparison: "<=", limit: 4},parentSchema:schema27.oneOf[2].properties.decimals,data:data5});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = put(vErrors, {instancePath:instancePath+"/decimals",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.oneOf[2].properties.decimals,data:data5});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27.oneOf[2],data});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},parentSchema:schema27,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},parentSchema:schema27,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data});
errors++;
}
validate69.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "by"},parentSchema:schema26,data});
errors++;
}
if(data.scale === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scale"},parentSchema:schema26,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "by") || (key0 === "scale"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data});
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(!((data0 === "version") || (data0 === "channel"))){
vErrors = put(vErrors, {instancePath:instancePath+"/by",keyword:"enum",params:{allowedValues: schema26.properties.by.enum},parentSchema:schema26.properties.by,data:data0});
errors++;
}
}
if(data.scale !== undefined){
if(!(validate69(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"array","description":"Steps in this order; each must succeed before the next one is begun.","items":{"$ref":"#/$defs/step"},"minItems":1,"maxItems":20};
const schema29 = {"type":"object","description":"A command, or a file to write.","additionalProperties":false,"properties":{"argv":{"type":"array","description":"Program and its arguments; never a shell.","items":{"$ref":"#/$defs/template"},"minItems":1,"maxItems":200},"stdin":{"$ref":"#/$defs/template","description":"Standard input of the command."},"expect_stdout":{"$ref":"#/$defs/template","description":"What the command must print, white space at the end aside; an empty text where it must say nothing."},"stdout_to":{"type":"string","minLength":1,"maxLength":1000,"description":"File that takes the output of the command, written whole or not at all; relative to the root or absolute."},"write":{"type":"string","minLength":1,"maxLength":1000,"description":"Instead of a command: file that takes content, written whole or not at all."},"content":{"$ref":"#/$defs/template","description":"Content of the file."},"each":{"$ref":"#/$defs/each"},"timeout_ms":{"$ref":"#/$defs/milliseconds","description":"Time for this command."}}};
const schema30 = {"type":"object","description":"Lists by name; {name} stands for the text of each version or channel that is weighed.","additionalProperties":false,"patternProperties":{"^[a-z][a-z0-9_]{0,49}$":{"$ref":"#/$defs/list"}},"minProperties":1,"maxProperties":10};
const pattern4 = new RegExp("^[a-z][a-z0-9_]{0,49}$", "u");
const schema31 = {"type":"object","description":"Text for each version or channel that is weighed, one after another.","additionalProperties":false,"required":["template"],"properties":{"template":{"$ref":"#/$defs/template","description":"Knows {version} or {channel}, {weight} and {percent} besides all others."},"join":{"type":"string","maxLength":20,"description":"Stands between two of them; nothing where not given."},"omit_zero":{"type":"boolean","description":"Leave out those whose weight is 0."}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "template"},parentSchema:schema31,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "template") || (key0 === "join")) || (key0 === "omit_zero"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data});
errors++;
}
}
if(data.template !== undefined){
if(!(validate66(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.join !== undefined){
let data1 = data.join;
if(typeof data1 === "string"){
if(func3(data1) > 20){
vErrors = put(vErrors, {instancePath:instancePath+"/join",keyword:"maxLength",params:{limit: 20},parentSchema:schema31.properties.join,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/join",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.join,data:data1});
errors++;
}
}
if(data.omit_zero !== undefined){
let data2 = data.omit_zero;
if(typeof data2 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/omit_zero",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.omit_zero,data:data2});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10){
vErrors = put(vErrors, {instancePath,keyword:"maxProperties",params:{limit: 10},parentSchema:schema30,data});
errors++;
}
if(Object.keys(data).length < 1){
vErrors = put(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1},parentSchema:schema30,data});
errors++;
}
for(const key0 in data){
if(!(pattern4.test(key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
for(const key1 in data){
if(pattern4.test(key1)){
if(!(validate79(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"integer","minimum":1,"maximum":600000,"description":"Milliseconds."};

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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "integer"},parentSchema:schema32,data});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 600000 || isNaN(data)){
vErrors = put(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 600000},parentSchema:schema32,data});
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = put(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data});
errors++;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "argv") || (key0 === "stdin")) || (key0 === "expect_stdout")) || (key0 === "stdout_to")) || (key0 === "write")) || (key0 === "content")) || (key0 === "each")) || (key0 === "timeout_ms"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.argv !== undefined){
let data0 = data.argv;
if(Array.isArray(data0)){
if(data0.length > 200){
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"maxItems",params:{limit: 200},parentSchema:schema29.properties.argv,data:data0});
errors++;
}
if(data0.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"minItems",params:{limit: 1},parentSchema:schema29.properties.argv,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data0[i0], {instancePath:instancePath+"/argv/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"type",params:{type: "array"},parentSchema:schema29.properties.argv,data:data0});
errors++;
}
}
if(data.stdin !== undefined){
if(!(validate66(data.stdin, {instancePath:instancePath+"/stdin",parentData:data,parentDataProperty:"stdin",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.expect_stdout !== undefined){
if(!(validate66(data.expect_stdout, {instancePath:instancePath+"/expect_stdout",parentData:data,parentDataProperty:"expect_stdout",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.stdout_to !== undefined){
let data4 = data.stdout_to;
if(typeof data4 === "string"){
if(func3(data4) > 1000){
vErrors = put(vErrors, {instancePath:instancePath+"/stdout_to",keyword:"maxLength",params:{limit: 1000},parentSchema:schema29.properties.stdout_to,data:data4});
errors++;
}
if(func3(data4) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/stdout_to",keyword:"minLength",params:{limit: 1},parentSchema:schema29.properties.stdout_to,data:data4});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/stdout_to",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.stdout_to,data:data4});
errors++;
}
}
if(data.write !== undefined){
let data5 = data.write;
if(typeof data5 === "string"){
if(func3(data5) > 1000){
vErrors = put(vErrors, {instancePath:instancePath+"/write",keyword:"maxLength",params:{limit: 1000},parentSchema:schema29.properties.write,data:data5});
errors++;
}
if(func3(data5) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/write",keyword:"minLength",params:{limit: 1},parentSchema:schema29.properties.write,data:data5});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/write",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.write,data:data5});
errors++;
}
}
if(data.content !== undefined){
if(!(validate66(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.each !== undefined){
if(!(validate78(data.each, {instancePath:instancePath+"/each",parentData:data,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.timeout_ms !== undefined){
if(!(validate83(data.timeout_ms, {instancePath:instancePath+"/timeout_ms",parentData:data,parentDataProperty:"timeout_ms",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 20){
vErrors = put(vErrors, {instancePath,keyword:"maxItems",params:{limit: 20},parentSchema:schema28,data});
errors++;
}
if(data.length < 1){
vErrors = put(vErrors, {instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema28,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema28,data});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","description":"How weights are found in the output of get.","additionalProperties":false,"required":["pattern"],"properties":{"pattern":{"type":"string","minLength":1,"maxLength":2000,"description":"Words apart by spaces: a literal word, * for any word, {version} or {channel} and {weight} inside a word, ... at the end for any rest."},"scope":{"enum":["line","json"],"description":"line: the pattern is a whole line (where not given); json: it may stand anywhere in the names and values of the output, punctuation aside."},"last_takes_rest":{"type":"boolean","description":"The router names all channels but the last one, which has what they leave of the total."}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pattern"},parentSchema:schema33,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "pattern") || (key0 === "scope")) || (key0 === "last_takes_rest"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema33,data});
errors++;
}
}
if(data.pattern !== undefined){
let data0 = data.pattern;
if(typeof data0 === "string"){
if(func3(data0) > 2000){
vErrors = put(vErrors, {instancePath:instancePath+"/pattern",keyword:"maxLength",params:{limit: 2000},parentSchema:schema33.properties.pattern,data:data0});
errors++;
}
if(func3(data0) < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/pattern",keyword:"minLength",params:{limit: 1},parentSchema:schema33.properties.pattern,data:data0});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/pattern",keyword:"type",params:{type: "string"},parentSchema:schema33.properties.pattern,data:data0});
errors++;
}
}
if(data.scope !== undefined){
let data1 = data.scope;
if(!((data1 === "line") || (data1 === "json"))){
vErrors = put(vErrors, {instancePath:instancePath+"/scope",keyword:"enum",params:{allowedValues: schema33.properties.scope.enum},parentSchema:schema33.properties.scope,data:data1});
errors++;
}
}
if(data.last_takes_rest !== undefined){
let data2 = data.last_takes_rest;
if(typeof data2 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/last_takes_rest",keyword:"type",params:{type: "boolean"},parentSchema:schema33.properties.last_takes_rest,data:data2});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema33,data});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,99}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func8.call(schema24.properties, key0))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.kind,data:data1});
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.description,data:data2});
errors++;
}
}
if(data.required_placeholders !== undefined){
if(!(validate59(data.required_placeholders, {instancePath:instancePath+"/required_placeholders",parentData:data,parentDataProperty:"required_placeholders",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.command_template !== undefined){
if(!(validate66(data.command_template, {instancePath:instancePath+"/command_template",parentData:data,parentDataProperty:"command_template",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate68(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.set !== undefined){
if(!(validate72(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.get !== undefined){
if(!(validate72(data.get, {instancePath:instancePath+"/get",parentData:data,parentDataProperty:"get",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.read !== undefined){
if(!(validate88(data.read, {instancePath:instancePath+"/read",parentData:data,parentDataProperty:"read",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.verify !== undefined){
if(!(validate72(data.verify, {instancePath:instancePath+"/verify",parentData:data,parentDataProperty:"verify",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.persist !== undefined){
if(!(validate72(data.persist, {instancePath:instancePath+"/persist",parentData:data,parentDataProperty:"persist",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.rollback !== undefined){
if(!(validate72(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.keeps !== undefined){
let data12 = data.keeps;
if(typeof data12 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/keeps",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.keeps,data:data12});
errors++;
}
}
if(data.env !== undefined){
let data13 = data.env;
if(Array.isArray(data13)){
if(data13.length > 50){
vErrors = put(vErrors, {instancePath:instancePath+"/env",keyword:"maxItems",params:{limit: 50},parentSchema:schema24.properties.env,data:data13});
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
vErrors = put(vErrors, {instancePath:instancePath+"/env/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$"},parentSchema:schema24.properties.env.items,data:data14});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/env/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema24.properties.env.items,data:data14});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/env",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.env,data:data13});
errors++;
}
}
if(data.timeout_ms !== undefined){
if(!(validate83(data.timeout_ms, {instancePath:instancePath+"/timeout_ms",parentData:data,parentDataProperty:"timeout_ms",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.settle_ms !== undefined){
if(!(validate83(data.settle_ms, {instancePath:instancePath+"/settle_ms",parentData:data,parentDataProperty:"settle_ms",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.hold_ms !== undefined){
if(!(validate83(data.hold_ms, {instancePath:instancePath+"/hold_ms",parentData:data,parentDataProperty:"hold_ms",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const func0 = firstDuplicate;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/release_traffic_adapter_contract.schema.json" */;
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
if(!((((((((key0 === "$schema") || (key0 === "version")) || (key0 === "updated_at")) || (key0 === "channels")) || (key0 === "use")) || (key0 === "placeholders")) || (key0 === "rules")) || (key0 === "adapters"))){
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
if(data.channels !== undefined){
let data3 = data.channels;
if(Array.isArray(data3)){
if(data3.length > 20){
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 20},parentSchema:schema19.properties.channels,data:data3});
errors++;
}
if(data3.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.channels,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data3[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
const duplicate0 = func0(data3);
if(duplicate0 !== undefined){
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"uniqueItems",params:duplicate0,parentSchema:schema19.properties.channels,data:data3});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.channels,data:data3});
errors++;
}
}
if(data.use !== undefined){
if(!(validate57(data.use, {instancePath:instancePath+"/use",parentData:data,parentDataProperty:"use",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.placeholders !== undefined){
let data6 = data.placeholders;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((key1 === "allowed") || (key1 === "required")) || (key1 === "recommended"))){
vErrors = put(vErrors, {instancePath:instancePath+"/placeholders",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.placeholders,data:data6});
errors++;
}
}
if(data6.allowed !== undefined){
if(!(validate59(data6.allowed, {instancePath:instancePath+"/placeholders/allowed",parentData:data6,parentDataProperty:"allowed",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data6.required !== undefined){
if(!(validate59(data6.required, {instancePath:instancePath+"/placeholders/required",parentData:data6,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data6.recommended !== undefined){
if(!(validate59(data6.recommended, {instancePath:instancePath+"/placeholders/recommended",parentData:data6,parentDataProperty:"recommended",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/placeholders",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.placeholders,data:data6});
errors++;
}
}
if(data.rules !== undefined){
let data10 = data.rules;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!(key2 === "require_examples")){
vErrors = put(vErrors, {instancePath:instancePath+"/rules",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.rules,data:data10});
errors++;
}
}
if(data10.require_examples !== undefined){
let data11 = data10.require_examples;
if(typeof data11 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/rules/require_examples",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.rules.properties.require_examples,data:data11});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/rules",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.rules,data:data10});
errors++;
}
}
if(data.adapters !== undefined){
let data12 = data.adapters;
if(Array.isArray(data12)){
if(data12.length > 100){
vErrors = put(vErrors, {instancePath:instancePath+"/adapters",keyword:"maxItems",params:{limit: 100},parentSchema:schema19.properties.adapters,data:data12});
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate63(data12[i1], {instancePath:instancePath+"/adapters/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/adapters",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.adapters,data:data12});
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