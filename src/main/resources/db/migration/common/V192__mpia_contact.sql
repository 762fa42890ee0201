-- Whom to turn to for records, by agency; confirmed once a year (GP §4-503).
create table mpia_contact (
    agency_id      uuid primary key,
    version        bigint not null,
    agency_name    varchar(400) not null,
    name           varchar(200) not null,
    title          varchar(200),
    email          varchar(254),
    phone          varchar(50),
    postal_address text,
    confirmed_on   date not null,
    confirmed_by   varchar(100) not null,
    reminded_for   date
);
create index mpia_contact_by_confirmation on mpia_contact (confirmed_on);
