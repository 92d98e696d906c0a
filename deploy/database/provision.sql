-- What a database administrator runs once per service, as a superuser, connected to the server's
-- maintenance database. `:service` is programme, training or monitoring; the two passwords come
-- from a secret store. The owner runs the migrations; the service role owns nothing, cannot create
-- anything and cannot bypass row-level security. Every grant it holds is made by a migration.
create role :service_owner login password ':owner_password' nosuperuser nocreatedb nocreaterole nobypassrls;
create role :service_service login password ':service_password' nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
create database :service owner :service_owner template template0 encoding 'UTF8';
revoke all on database :service from public;
grant connect on database :service to :service_service;
