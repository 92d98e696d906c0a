-- What a database administrator runs once per service, as a superuser, connected to the server's
-- maintenance database, for example with `envsubst < provision.sql | psql`. ${service} is programme,
-- training or monitoring; the two passwords come from a secret store. The owner runs the migrations;
-- the service role owns nothing, cannot create anything and cannot bypass row-level security. Every
-- grant it holds is made by a migration. A service's roles connect to its own database only: close whatever other
-- databases the server has, such as the identity provider's, to the public in the same way. One statement per line, because CREATE DATABASE cannot run
-- in a block.
create role ${service}_owner login password '${owner_password}' nosuperuser nocreatedb nocreaterole nobypassrls;
create role ${service}_service login password '${service_password}' nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
create database ${service} owner ${service}_owner template template0 encoding 'UTF8';
revoke all on database ${service} from public;
grant connect on database ${service} to ${service}_service;
revoke all on database postgres from public;
revoke all on database template1 from public;
