-- Disputes about requests: Ombudsman, Board, court (mpia.md §5).
create table mpia_dispute (
    id              uuid primary key,
    version         bigint not null,
    request_id      uuid not null,
    number          varchar(60) not null,
    route           varchar(20) not null,
    ground          varchar(30) not null,
    brought_by      varchar(20) not null,
    about           varchar(500) not null,
    outside_number  varchar(100),
    -- The Ombudsman's matter that a complaint to the Board follows.
    previous_id     uuid,
    state           varchar(20) not null,
    opened_on       date not null,
    answered_on     date,
    ended_on        date,
    result          varchar(30),
    result_text     text,
    -- The requester must have the records, a reply, less to pay.
    work_ordered    boolean not null,
    fee_cut_to      numeric(12, 2),
    fee_waived      boolean not null,
    -- Confidential (COMAR 14.37.03.02): Law and the supervisor only, in no export and no audit row.
    mediation_note  text,
    opened_by       varchar(100) not null,
    opened_at       timestamp with time zone not null,
    constraint mpia_dispute_number unique (number)
);
create index mpia_dispute_by_request on mpia_dispute (request_id, opened_at);
create index mpia_dispute_by_state on mpia_dispute (state, opened_on);
