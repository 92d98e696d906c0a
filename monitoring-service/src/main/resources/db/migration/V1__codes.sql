-- The code register: every version of a method's codes. Not a tenant's data.
create table code_version (
    method       text        not null,
    version      integer     not null check (version > 0),
    code_system  text        not null,
    published_at timestamptz not null,
    primary key (method, version)
);
create table use_code (
    method   text     not null,
    version  integer  not null,
    position smallint not null,
    code     text     not null,
    display  text     not null,
    primary key (method, version, code),
    foreign key (method, version) references code_version
);
grant select, insert on code_version, use_code to ${service-role};
