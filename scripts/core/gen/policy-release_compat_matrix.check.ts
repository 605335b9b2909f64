// @ts-nocheck
// Made by `npm run generate` from schemas/policy/release_compat_matrix.schema.json. Do not edit.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { FORMATS } from "../formats.ts";
import type { Validator } from "../policy/schema-entry.ts";
import type { ReleaseCompatMatrix } from "./policy-release_compat_matrix.types.ts";

export const validate: Validator<ReleaseCompatMatrix> = validate52;
const schema19 = {"description":"Which versions read whose data, how that is shown, and which versions may run side by side.","type":"object","additionalProperties":false,"required":["version","cases"],"properties":{"$schema":{"$ref":"#/$defs/schema_address"},"version":{"const":1,"description":"Version of this format."},"cases":{"type":"array","description":"Fixtures and what must come of them.","items":{"$ref":"#/$defs/case"}},"rules":{"$ref":"#/$defs/rules"},"state_schemas":{"type":"array","description":"How each version of the state is read.","items":{"$ref":"#/$defs/state_schema"}},"evolution":{"$ref":"#/$defs/evolution"},"versions":{"type":"array","description":"Which state each version of the application writes.","items":{"$ref":"#/$defs/app_version"}},"features":{"type":"array","description":"What a version can do, for the answer to what is lost.","items":{"$ref":"#/$defs/feature"}},"skew":{"type":"array","description":"Which versions may run side by side.","items":{"$ref":"#/$defs/skew"}},"order":{"type":"array","description":"What must be brought to the new version before what.","items":{"$ref":"#/$defs/order"}}}};
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

const schema21 = {"type":"object","description":"A fixture, the versions between which it moves, and what must come of it.","additionalProperties":false,"required":["id","state_fixture"],"properties":{"id":{"$ref":"#/$defs/text","description":"Name of the case, unique in the file."},"direction":{"type":"string","description":"upgrade or rollback; upgrade where not given."},"from_version":{"type":"string","description":"Version of the application that wrote the fixture; the current one where not given."},"to_version":{"type":"string","description":"Version of the application that reads it; the current one where not given."},"from_schema":{"$ref":"#/$defs/dotted_version","description":"State schema of the fixture; the current one where not given."},"to_schema":{"$ref":"#/$defs/dotted_version","description":"State schema that the reader wants; the current one where not given."},"state_fixture":{"$ref":"#/$defs/relative_path","description":"The document."},"expect_readable":{"type":"boolean","description":"Whether it must be read; true where not given."},"allow_forward_schema_source":{"type":"boolean","description":"A rollback may read a state newer than the current one."},"expected_failed_checks":{"type":"array","description":"Checks that must be among those that fail, where it must not be read.","items":{"$ref":"#/$defs/lower_snake"}},"round_trip":{"type":"boolean","description":"There and back: all that the writer knows must be kept; needs migrations both ways, or none."}}};
const schema22 = {"type":"string","minLength":1,"description":"Text for people; not empty."};

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
if(func4(data) < 1){
vErrors = put(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema22,data});
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

const schema23 = {"type":"string","pattern":"^(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8}))*$","patternErrorMessage":"whole numbers joined by dots, such as 2.1","description":"Version of a schema, such as 2.1; compared number by number."};
const pattern3 = new RegExp("^(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8}))*$", "u");

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
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8}))*$"},parentSchema:schema23,data});
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

const schema24 = {"type":"string","format":"relative-path","description":"Path below the root of the repository, with forward slashes."};
const formats0 = FORMATS["relative-path"];

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
if(!(formats0.holds(data))){
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

const schema25 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$","maxLength":100,"patternErrorMessage":"lower-case words joined by underscores, such as max_age","description":"Name in lower case, words joined by underscores."};
const pattern4 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");

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
if(func4(data) > 100){
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100},parentSchema:schema25,data});
errors++;
}
if(!pattern4.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"},parentSchema:schema25,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.state_fixture === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state_fixture"},parentSchema:schema21,data});
errors++;
}
for(const key0 in data){
if(!(func3.call(schema21.properties, key0))){
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
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/direction",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.direction,data:data1});
errors++;
}
}
if(data.from_version !== undefined){
let data2 = data.from_version;
if(typeof data2 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/from_version",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.from_version,data:data2});
errors++;
}
}
if(data.to_version !== undefined){
let data3 = data.to_version;
if(typeof data3 !== "string"){
vErrors = put(vErrors, {instancePath:instancePath+"/to_version",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.to_version,data:data3});
errors++;
}
}
if(data.from_schema !== undefined){
if(!(validate58(data.from_schema, {instancePath:instancePath+"/from_schema",parentData:data,parentDataProperty:"from_schema",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.to_schema !== undefined){
if(!(validate58(data.to_schema, {instancePath:instancePath+"/to_schema",parentData:data,parentDataProperty:"to_schema",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.state_fixture !== undefined){
if(!(validate61(data.state_fixture, {instancePath:instancePath+"/state_fixture",parentData:data,parentDataProperty:"state_fixture",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.expect_readable !== undefined){
let data7 = data.expect_readable;
if(typeof data7 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/expect_readable",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.expect_readable,data:data7});
errors++;
}
}
if(data.allow_forward_schema_source !== undefined){
let data8 = data.allow_forward_schema_source;
if(typeof data8 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/allow_forward_schema_source",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.allow_forward_schema_source,data:data8});
errors++;
}
}
if(data.expected_failed_checks !== undefined){
let data9 = data.expected_failed_checks;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data9[i0], {instancePath:instancePath+"/expected_failed_checks/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/expected_failed_checks",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.expected_failed_checks,data:data9});
errors++;
}
}
if(data.round_trip !== undefined){
let data11 = data.round_trip;
if(typeof data11 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/round_trip",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.round_trip,data:data11});
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

const schema26 = {"type":"object","description":"Which cases there must be.","additionalProperties":false,"required":[],"properties":{"require_upgrade_case_for_current_schema":{"type":"boolean","description":"An upgrade to the current state schema that is read; true where not given."},"require_rollback_case_for_current_schema":{"type":"boolean","description":"A rollback to the current state schema; true where not given."},"require_n_minus_one_upgrade_case":{"type":"boolean","description":"An upgrade from an older version to this one."},"require_n_plus_one_upgrade_case":{"type":"boolean","description":"An upgrade from this version to a newer one."},"require_n_plus_one_rollback_case":{"type":"boolean","description":"A rollback from a newer version to this one."},"require_failure_mode_case":{"type":"boolean","description":"A case that must not be read."},"require_round_trip_case":{"type":"boolean","description":"A case that goes there and back."},"enforce_runtime_contract":{"type":"boolean","description":"The runtime data files of the release policy are there and of their kind; true where not given."}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "require_upgrade_case_for_current_schema") || (key0 === "require_rollback_case_for_current_schema")) || (key0 === "require_n_minus_one_upgrade_case")) || (key0 === "require_n_plus_one_upgrade_case")) || (key0 === "require_n_plus_one_rollback_case")) || (key0 === "require_failure_mode_case")) || (key0 === "require_round_trip_case")) || (key0 === "enforce_runtime_contract"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data});
errors++;
}
}
if(data.require_upgrade_case_for_current_schema !== undefined){
let data0 = data.require_upgrade_case_for_current_schema;
if(typeof data0 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/require_upgrade_case_for_current_schema",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.require_upgrade_case_for_current_schema,data:data0});
errors++;
}
}
if(data.require_rollback_case_for_current_schema !== undefined){
let data1 = data.require_rollback_case_for_current_schema;
if(typeof data1 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/require_rollback_case_for_current_schema",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.require_rollback_case_for_current_schema,data:data1});
errors++;
}
}
if(data.require_n_minus_one_upgrade_case !== undefined){
let data2 = data.require_n_minus_one_upgrade_case;
if(typeof data2 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/require_n_minus_one_upgrade_case",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.require_n_minus_one_upgrade_case,data:data2});
errors++;
}
}
if(data.require_n_plus_one_upgrade_case !== undefined){
let data3 = data.require_n_plus_one_upgrade_case;
if(typeof data3 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/require_n_plus_one_upgrade_case",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.require_n_plus_one_upgrade_case,data:data3});
errors++;
}
}
if(data.require_n_plus_one_rollback_case !== undefined){
let data4 = data.require_n_plus_one_rollback_case;
if(typeof data4 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/require_n_plus_one_rollback_case",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.require_n_plus_one_rollback_case,data:data4});
errors++;
}
}
if(data.require_failure_mode_case !== undefined){
let data5 = data.require_failure_mode_case;
if(typeof data5 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/require_failure_mode_case",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.require_failure_mode_case,data:data5});
errors++;
}
}
if(data.require_round_trip_case !== undefined){
let data6 = data.require_round_trip_case;
if(typeof data6 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/require_round_trip_case",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.require_round_trip_case,data:data6});
errors++;
}
}
if(data.enforce_runtime_contract !== undefined){
let data7 = data.enforce_runtime_contract;
if(typeof data7 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/enforce_runtime_contract",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.enforce_runtime_contract,data:data7});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","description":"One version of the state and how it is read.","additionalProperties":false,"required":["version"],"properties":{"version":{"$ref":"#/$defs/dotted_version"},"schema":{"$ref":"#/$defs/relative_path","description":"JSON Schema (2020-12) of this version."},"refers_to":{"type":"array","description":"Other JSON Schemas that it refers to by their $id.","items":{"$ref":"#/$defs/relative_path"}},"version_pointer":{"$ref":"#/$defs/pointer","description":"Where the document says its own version; /schema_version where not given."},"reader":{"$ref":"#/$defs/command","description":"A program that reads a document of this version and exits with 0 if it can."},"ignores_unknown_members":{"type":"boolean","description":"The reader of this version passes over members that its schema does not know."},"keeps_unknown_members":{"type":"boolean","description":"Members that this version does not know survive it."},"migrations":{"type":"array","description":"How a document of another version becomes one of this version.","items":{"$ref":"#/$defs/migration"}}}};
const schema28 = {"type":"string","pattern":"^(?:/(?:[^~/]|~[01])*)*$","patternErrorMessage":"a JSON pointer, such as /settings/name","maxLength":1000,"description":"JSON pointer (RFC 6901) inside the document."};
const pattern5 = new RegExp("^(?:/(?:[^~/]|~[01])*)*$", "u");

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
if(typeof data === "string"){
if(func4(data) > 1000){
vErrors = put(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema28,data});
errors++;
}
if(!pattern5.test(data)){
vErrors = put(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:/(?:[^~/]|~[01])*)*$"},parentSchema:schema28,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema28,data});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","description":"A program of the application.","additionalProperties":false,"required":["argv"],"properties":{"argv":{"type":"array","description":"Program and arguments; {fixture} is replaced by the path of the fixture.","items":{"type":"string","description":"One argument.","maxLength":4000},"minItems":1,"maxItems":200},"timeout_s":{"type":"number","exclusiveMinimum":0,"maximum":3600,"description":"Seconds until the program is ended; 30 where not given."}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.argv === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "argv"},parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "argv") || (key0 === "timeout_s"))){
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
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func4(data1) > 4000){
vErrors = put(vErrors, {instancePath:instancePath+"/argv/" + i0,keyword:"maxLength",params:{limit: 4000},parentSchema:schema29.properties.argv.items,data:data1});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/argv/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema29.properties.argv.items,data:data1});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/argv",keyword:"type",params:{type: "array"},parentSchema:schema29.properties.argv,data:data0});
errors++;
}
}
if(data.timeout_s !== undefined){
let data2 = data.timeout_s;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3600 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_s",keyword:"maximum",params:{comparison: "<=", limit: 3600},parentSchema:schema29.properties.timeout_s,data:data2});
errors++;
}
if(data2 <= 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_s",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema29.properties.timeout_s,data:data2});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/timeout_s",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.timeout_s,data:data2});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","description":"Steps from another version to this one.","additionalProperties":false,"required":["from","steps"],"properties":{"from":{"$ref":"#/$defs/dotted_version","description":"The version that the steps start from."},"steps":{"type":"array","description":"In this order.","items":{"$ref":"#/$defs/step"},"minItems":1}}};
const schema31 = {"type":"object","description":"One change of the document.","discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","description":"Sets a member where it is missing.","additionalProperties":false,"required":["kind","pointer","value"],"properties":{"kind":{"const":"default","description":"What the step does."},"pointer":{"$ref":"#/$defs/pointer"},"value":{"description":"Any JSON value."}}},{"type":"object","description":"Gives a member another name in the same object.","additionalProperties":false,"required":["kind","pointer","name"],"properties":{"kind":{"const":"rename","description":"What the step does."},"pointer":{"$ref":"#/$defs/pointer"},"name":{"$ref":"#/$defs/text","description":"The new name."}}},{"type":"object","description":"Moves a value to another place.","additionalProperties":false,"required":["kind","from","to"],"properties":{"kind":{"const":"move","description":"What the step does."},"from":{"$ref":"#/$defs/pointer"},"to":{"$ref":"#/$defs/pointer"}}},{"type":"object","description":"Removes a value.","additionalProperties":false,"required":["kind","pointer"],"properties":{"kind":{"const":"remove","description":"What the step does."},"pointer":{"$ref":"#/$defs/pointer"}}},{"type":"object","description":"Applies a JSON Patch (RFC 6902).","additionalProperties":false,"required":["kind","operations"],"properties":{"kind":{"const":"patch","description":"What the step does."},"operations":{"type":"array","description":"In this order.","items":{"$ref":"#/$defs/operation"},"minItems":1}}},{"type":"object","description":"Hands the document to a program on standard input and takes its standard output.","additionalProperties":false,"required":["kind","command"],"properties":{"kind":{"const":"command","description":"What the step does."},"command":{"$ref":"#/$defs/command"}}}],"tagValues":["default","rename","move","remove","patch","command"]};
const schema32 = {"type":"object","description":"One operation of a JSON Patch.","additionalProperties":false,"required":["op","path"],"properties":{"op":{"enum":["add","remove","replace","move","copy","test"],"description":"What is done."},"path":{"$ref":"#/$defs/pointer"},"from":{"$ref":"#/$defs/pointer"},"value":{"description":"Any JSON value."}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "op"},parentSchema:schema32,data});
errors++;
}
if(data.path === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema32,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "op") || (key0 === "path")) || (key0 === "from")) || (key0 === "value"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema32,data});
errors++;
}
}
if(data.op !== undefined){
let data0 = data.op;
if(!((((((data0 === "add") || (data0 === "remove")) || (data0 === "replace")) || (data0 === "move")) || (data0 === "copy")) || (data0 === "test"))){
vErrors = put(vErrors, {instancePath:instancePath+"/op",keyword:"enum",params:{allowedValues: schema32.properties.op.enum},parentSchema:schema32.properties.op,data:data0});
errors++;
}
}
if(data.path !== undefined){
if(!(validate72(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate72(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "default"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema31.oneOf[0],data});
errors++;
}
if(data.pointer === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pointer"},parentSchema:schema31.oneOf[0],data});
errors++;
}
if(data.value === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"},parentSchema:schema31.oneOf[0],data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "pointer")) || (key0 === "value"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31.oneOf[0],data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("default" !== data0){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "default"},parentSchema:schema31.oneOf[0].properties.kind,data:data0});
errors++;
}
}
if(data.pointer !== undefined){
if(!(validate72(data.pointer, {instancePath:instancePath+"/pointer",parentData:data,parentDataProperty:"pointer",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31.oneOf[0],data});
errors++;
}
var props0 = true;
}
else if(tag0 === "rename"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema31.oneOf[1],data});
errors++;
}
if(data.pointer === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pointer"},parentSchema:schema31.oneOf[1],data});
errors++;
}
if(data.name === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema31.oneOf[1],data});
errors++;
}
for(const key1 in data){
if(!(((key1 === "kind") || (key1 === "pointer")) || (key1 === "name"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema31.oneOf[1],data});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if("rename" !== data2){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "rename"},parentSchema:schema31.oneOf[1].properties.kind,data:data2});
errors++;
}
}
if(data.pointer !== undefined){
if(!(validate72(data.pointer, {instancePath:instancePath+"/pointer",parentData:data,parentDataProperty:"pointer",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31.oneOf[1],data});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "move"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema31.oneOf[2],data});
errors++;
}
if(data.from === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"},parentSchema:schema31.oneOf[2],data});
errors++;
}
if(data.to === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"},parentSchema:schema31.oneOf[2],data});
errors++;
}
for(const key2 in data){
if(!(((key2 === "kind") || (key2 === "from")) || (key2 === "to"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema31.oneOf[2],data});
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if("move" !== data5){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "move"},parentSchema:schema31.oneOf[2].properties.kind,data:data5});
errors++;
}
}
if(data.from !== undefined){
if(!(validate72(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate72(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31.oneOf[2],data});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "remove"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema31.oneOf[3],data});
errors++;
}
if(data.pointer === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pointer"},parentSchema:schema31.oneOf[3],data});
errors++;
}
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "pointer"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema31.oneOf[3],data});
errors++;
}
}
if(data.kind !== undefined){
let data8 = data.kind;
if("remove" !== data8){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "remove"},parentSchema:schema31.oneOf[3].properties.kind,data:data8});
errors++;
}
}
if(data.pointer !== undefined){
if(!(validate72(data.pointer, {instancePath:instancePath+"/pointer",parentData:data,parentDataProperty:"pointer",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31.oneOf[3],data});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "patch"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema31.oneOf[4],data});
errors++;
}
if(data.operations === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "operations"},parentSchema:schema31.oneOf[4],data});
errors++;
}
for(const key4 in data){
if(!((key4 === "kind") || (key4 === "operations"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema31.oneOf[4],data});
errors++;
}
}
if(data.kind !== undefined){
let data10 = data.kind;
if("patch" !== data10){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "patch"},parentSchema:schema31.oneOf[4].properties.kind,data:data10});
errors++;
}
}
if(data.operations !== undefined){
let data11 = data.operations;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/operations",keyword:"minItems",params:{limit: 1},parentSchema:schema31.oneOf[4].properties.operations,data:data11});
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate85(data11[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/operations",keyword:"type",params:{type: "array"},parentSchema:schema31.oneOf[4].properties.operations,data:data11});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31.oneOf[4],data});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "command"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema31.oneOf[5],data});
errors++;
}
if(data.command === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "command"},parentSchema:schema31.oneOf[5],data});
errors++;
}
for(const key5 in data){
if(!((key5 === "kind") || (key5 === "command"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema31.oneOf[5],data});
errors++;
}
}
if(data.kind !== undefined){
let data13 = data.kind;
if("command" !== data13){
vErrors = put(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "command"},parentSchema:schema31.oneOf[5].properties.kind,data:data13});
errors++;
}
}
if(data.command !== undefined){
if(!(validate74(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31.oneOf[5],data});
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},parentSchema:schema31,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},parentSchema:schema31,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data});
errors++;
}
validate78.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data.from === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"},parentSchema:schema30,data});
errors++;
}
if(data.steps === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "steps"},parentSchema:schema30,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "steps"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
if(data.from !== undefined){
if(!(validate58(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data1 = data.steps;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = put(vErrors, {instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},parentSchema:schema30.properties.steps,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data1[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.steps,data:data1});
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
if(data.version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema27,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "schema")) || (key0 === "refers_to")) || (key0 === "version_pointer")) || (key0 === "reader")) || (key0 === "ignores_unknown_members")) || (key0 === "keeps_unknown_members")) || (key0 === "migrations"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data});
errors++;
}
}
if(data.version !== undefined){
if(!(validate58(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.schema !== undefined){
if(!(validate61(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.refers_to !== undefined){
let data2 = data.refers_to;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data2[i0], {instancePath:instancePath+"/refers_to/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/refers_to",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.refers_to,data:data2});
errors++;
}
}
if(data.version_pointer !== undefined){
if(!(validate72(data.version_pointer, {instancePath:instancePath+"/version_pointer",parentData:data,parentDataProperty:"version_pointer",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.reader !== undefined){
if(!(validate74(data.reader, {instancePath:instancePath+"/reader",parentData:data,parentDataProperty:"reader",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.ignores_unknown_members !== undefined){
let data6 = data.ignores_unknown_members;
if(typeof data6 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/ignores_unknown_members",keyword:"type",params:{type: "boolean"},parentSchema:schema27.properties.ignores_unknown_members,data:data6});
errors++;
}
}
if(data.keeps_unknown_members !== undefined){
let data7 = data.keeps_unknown_members;
if(typeof data7 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/keeps_unknown_members",keyword:"type",params:{type: "boolean"},parentSchema:schema27.properties.keeps_unknown_members,data:data7});
errors++;
}
}
if(data.migrations !== undefined){
let data8 = data.migrations;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate76(data8[i1], {instancePath:instancePath+"/migrations/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/migrations",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.migrations,data:data8});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","description":"The comparison of the JSON Schemas, without fixtures.","additionalProperties":false,"required":["mode"],"properties":{"mode":{"enum":["backward","forward","full"],"description":"backward: the new version reads the data of the old; forward: the old reads the new; full: both."},"transitive":{"type":"boolean","description":"Every pair, not only neighbours."}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mode"},parentSchema:schema33,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "transitive"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema33,data});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(!(((data0 === "backward") || (data0 === "forward")) || (data0 === "full"))){
vErrors = put(vErrors, {instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema33.properties.mode.enum},parentSchema:schema33.properties.mode,data:data0});
errors++;
}
}
if(data.transitive !== undefined){
let data1 = data.transitive;
if(typeof data1 !== "boolean"){
vErrors = put(vErrors, {instancePath:instancePath+"/transitive",keyword:"type",params:{type: "boolean"},parentSchema:schema33.properties.transitive,data:data1});
errors++;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema33,data});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","description":"A version of the application.","additionalProperties":false,"required":["version","state_schema"],"properties":{"version":{"$ref":"#/$defs/semver"},"state_schema":{"$ref":"#/$defs/dotted_version","description":"The state that it writes."}}};
const schema35 = {"type":"string","format":"semver","description":"Semantic version (semver.org 2.0.0), such as 1.4.2 or 2.0.0-rc.1."};
const formats2 = FORMATS.semver;

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats2.holds(data))){
vErrors = put(vErrors, {instancePath,keyword:"format",params:{format: "semver"},parentSchema:schema35,data});
errors++;
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema35,data});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema34,data});
errors++;
}
if(data.state_schema === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state_schema"},parentSchema:schema34,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "state_schema"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data});
errors++;
}
}
if(data.version !== undefined){
if(!(validate96(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.state_schema !== undefined){
if(!(validate58(data.state_schema, {instancePath:instancePath+"/state_schema",parentData:data,parentDataProperty:"state_schema",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema34,data});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","description":"Something that only some versions can do.","additionalProperties":false,"required":["id","since"],"properties":{"id":{"$ref":"#/$defs/lower_snake"},"title":{"$ref":"#/$defs/text","description":"What it is, for people."},"since":{"$ref":"#/$defs/semver","description":"First version that has it."},"until":{"$ref":"#/$defs/semver","description":"First version that has it no longer."},"lost_on_rollback":{"$ref":"#/$defs/text","description":"What is lost when a version without it takes over."}}};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema36,data});
errors++;
}
if(data.since === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "since"},parentSchema:schema36,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "title")) || (key0 === "since")) || (key0 === "until")) || (key0 === "lost_on_rollback"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema36,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate63(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate56(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate96(data.since, {instancePath:instancePath+"/since",parentData:data,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate96(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.lost_on_rollback !== undefined){
if(!(validate56(data.lost_on_rollback, {instancePath:instancePath+"/lost_on_rollback",parentData:data,parentDataProperty:"lost_on_rollback",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema36,data});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","description":"How far two parts may be apart.","additionalProperties":false,"required":["between"],"properties":{"between":{"type":"array","description":"The two parts, such as canary and stable, or api and worker.","items":{"$ref":"#/$defs/lower_snake"},"minItems":2,"maxItems":2},"max_major":{"type":"integer","minimum":0,"maximum":1000,"description":"Major versions apart; 0 where not given."},"max_minor":{"type":"integer","minimum":0,"maximum":1000,"description":"Minor versions apart within a major one; any where not given."}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.between === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "between"},parentSchema:schema37,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "between") || (key0 === "max_major")) || (key0 === "max_minor"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema37,data});
errors++;
}
}
if(data.between !== undefined){
let data0 = data.between;
if(Array.isArray(data0)){
if(data0.length > 2){
vErrors = put(vErrors, {instancePath:instancePath+"/between",keyword:"maxItems",params:{limit: 2},parentSchema:schema37.properties.between,data:data0});
errors++;
}
if(data0.length < 2){
vErrors = put(vErrors, {instancePath:instancePath+"/between",keyword:"minItems",params:{limit: 2},parentSchema:schema37.properties.between,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data0[i0], {instancePath:instancePath+"/between/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/between",keyword:"type",params:{type: "array"},parentSchema:schema37.properties.between,data:data0});
errors++;
}
}
if(data.max_major !== undefined){
let data2 = data.max_major;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = put(vErrors, {instancePath:instancePath+"/max_major",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.max_major,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/max_major",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema37.properties.max_major,data:data2});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = put(vErrors, {instancePath:instancePath+"/max_major",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.max_major,data:data2});
errors++;
}
}
}
if(data.max_minor !== undefined){
let data3 = data.max_minor;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = put(vErrors, {instancePath:instancePath+"/max_minor",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.max_minor,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/max_minor",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema37.properties.max_minor,data:data3});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = put(vErrors, {instancePath:instancePath+"/max_minor",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.max_minor,data:data3});
errors++;
}
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema37,data});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","description":"One part goes first.","additionalProperties":false,"required":["first","second"],"properties":{"first":{"$ref":"#/$defs/lower_snake"},"second":{"$ref":"#/$defs/lower_snake"},"because":{"$ref":"#/$defs/text","description":"Why."}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "first"},parentSchema:schema38,data});
errors++;
}
if(data.second === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "second"},parentSchema:schema38,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "first") || (key0 === "second")) || (key0 === "because"))){
vErrors = put(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data});
errors++;
}
}
if(data.first !== undefined){
if(!(validate63(data.first, {instancePath:instancePath+"/first",parentData:data,parentDataProperty:"first",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.second !== undefined){
if(!(validate63(data.second, {instancePath:instancePath+"/second",parentData:data,parentDataProperty:"second",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined){
if(!(validate56(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://release-governance.invalid/schemas/policy/release_compat_matrix.schema.json" */;
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
if(data.cases === undefined){
vErrors = put(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cases"},parentSchema:schema19,data});
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
if(data.cases !== undefined){
let data2 = data.cases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data2[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/cases",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.cases,data:data2});
errors++;
}
}
if(data.rules !== undefined){
if(!(validate66(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.state_schemas !== undefined){
let data5 = data.state_schemas;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate68(data5[i1], {instancePath:instancePath+"/state_schemas/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/state_schemas",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.state_schemas,data:data5});
errors++;
}
}
if(data.evolution !== undefined){
if(!(validate93(data.evolution, {instancePath:instancePath+"/evolution",parentData:data,parentDataProperty:"evolution",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.versions !== undefined){
let data8 = data.versions;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate95(data8[i2], {instancePath:instancePath+"/versions/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/versions",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.versions,data:data8});
errors++;
}
}
if(data.features !== undefined){
let data10 = data.features;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate100(data10[i3], {instancePath:instancePath+"/features/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/features",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.features,data:data10});
errors++;
}
}
if(data.skew !== undefined){
let data12 = data.skew;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate107(data12[i4], {instancePath:instancePath+"/skew/" + i4,parentData:data12,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate107.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/skew",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.skew,data:data12});
errors++;
}
}
if(data.order !== undefined){
let data14 = data.order;
if(Array.isArray(data14)){
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
if(!(validate110(data14[i5], {instancePath:instancePath+"/order/" + i5,parentData:data14,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = put(vErrors, {instancePath:instancePath+"/order",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.order,data:data14});
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