// Three facts over the records of a pattern of files, with two threads of DuckDB.
//
//   node duckdb.mjs PATTERN
import {createRequire} from 'node:module';
import {join} from 'node:path';

const {DuckDBInstance} = createRequire(join(process.cwd(), 'package.json'))('@duckdb/node-api');
const instance = await DuckDBInstance.create(':memory:', {threads: '2'});
const connection = await instance.connect();
const reader = await connection.runAndReadAll(`
  select sum(len(list_filter(contacts, c -> c.reached and c.voided is null))),
         sum(len(list_filter(acuity, c -> c.voided is null))),
         sum(len(list_filter(sccp, c -> c.signed is not null and c.voided is null)))
  from read_json('${process.argv[2]}', maximum_object_size = 20000000, columns = {
    contacts: 'struct(reached boolean, voided json)[]', acuity: 'struct(voided json)[]',
    sccp: 'struct(signed json, voided json)[]'})`);
console.log(reader.getRows()[0].map(String).join(' '));
