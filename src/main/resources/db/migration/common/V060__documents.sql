-- Issued documents: each as it was issued, numbered per case and kind. The content lies apart, so that lists stay light.
create table issued_document (
    id uuid not null primary key,
    case_type varchar(60) not null,
    case_id uuid not null,
    kind varchar(60) not null,
    version integer not null check (version > 0),
    file_name varchar(255) not null,
    media_type varchar(100) not null,
    content_size bigint not null,
    sha256 varchar(64) not null,
    issued_at timestamp(6) with time zone not null,
    constraint issued_document_version unique (case_type, case_id, kind, version)
);

create table issued_document_content (
    document_id uuid not null primary key references issued_document (id),
    content bytea not null
);
