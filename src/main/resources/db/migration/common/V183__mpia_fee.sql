-- The fees of requests for public records (GP §4-206; mpia.md §2). Amounts are US dollars.

-- What the law leaves open or counsel has to confirm; one row.
create table mpia_fee_settings (
    id              uuid primary key,
    version         bigint not null,
    copy_rate       numeric(10, 2) not null,
    deposit_percent integer not null,
    board_threshold numeric(10, 2) not null,
    answer_days     integer not null,
    pay_days        integer not null,
    reminder_days   integer not null,
    hours_a_year    integer not null,
    changed_by      varchar(100),
    changed_at      timestamp with time zone
);
insert into mpia_fee_settings (id, version, copy_rate, deposit_percent, board_threshold, answer_days, pay_days, reminder_days, hours_a_year)
values ('00000000-0000-0000-0000-000000000183', 0, 0.25, 50, 350.00, 30, 30, 10, 2080);

-- What an hour of a person, or of a job class, costs in a period.
create table mpia_fee_rate (
    id          uuid primary key,
    version     bigint not null,
    -- None for the rate of a whole job class.
    person      varchar(100),
    job_class   varchar(100) not null,
    -- None for a person who is paid as their job class is.
    salary      numeric(12, 2),
    hourly      numeric(10, 2),
    valid_from  date not null,
    -- The last day; none while it is open.
    valid_until date
);
create index mpia_fee_rate_by_person on mpia_fee_rate (person, valid_from);
create index mpia_fee_rate_by_class on mpia_fee_rate (job_class, valid_from);

-- The fee of one request; its id is the request's.
create table mpia_fee (
    id               uuid primary key,
    version          bigint not null,
    number           varchar(40) not null,
    state            varchar(30) not null,
    -- Numbers of the newest estimate and of the one that was agreed to last.
    current_estimate integer,
    agreed_estimate  integer,
    agreed_high      numeric(12, 2),
    -- The records are decided upon: what is due after this is the final fee.
    final_asked      boolean not null,
    final_amount     numeric(12, 2),
    waived_percent   integer not null,
    cut_to           numeric(12, 2),
    cut_by           varchar(200),
    explanation      text,
    written_off      numeric(12, 2) not null,
    -- The last day of what the requester is asked for now.
    answer_by        date,
    begun_by         varchar(100) not null,
    begun_at         timestamp with time zone not null,
    -- Whether a process of the case runs.
    running          boolean not null,
    settled_at       timestamp with time zone
);
create index mpia_fee_by_state on mpia_fee (state, answer_by);

create table mpia_fee_final_line (
    fee_id        uuid not null references mpia_fee (id),
    position      integer not null,
    kind          varchar(20) not null,
    label         varchar(400) not null,
    unit          numeric(10, 2),
    low_quantity  numeric(12, 2),
    high_quantity numeric(12, 2),
    low_free      numeric(12, 2),
    high_free     numeric(12, 2),
    low_amount    numeric(12, 2) not null,
    high_amount   numeric(12, 2) not null,
    citation      varchar(400),
    primary key (fee_id, position)
);

create table mpia_fee_estimate (
    id               uuid primary key,
    version          bigint not null,
    fee_id           uuid not null references mpia_fee (id),
    number           integer not null,
    state            varchar(20) not null,
    low              numeric(12, 2) not null,
    high             numeric(12, 2) not null,
    deposit          numeric(12, 2) not null,
    basis            text,
    maker            varchar(100) not null,
    made_at          timestamp with time zone not null,
    approver         varchar(100),
    approved_at      timestamp with time zone,
    returned_because text,
    answered_by      varchar(100),
    answered_at      timestamp with time zone,
    constraint mpia_fee_estimate_number unique (fee_id, number)
);

create table mpia_fee_estimate_line (
    estimate_id   uuid not null references mpia_fee_estimate (id),
    position      integer not null,
    kind          varchar(20) not null,
    label         varchar(400) not null,
    unit          numeric(10, 2),
    low_quantity  numeric(12, 2),
    high_quantity numeric(12, 2),
    low_free      numeric(12, 2),
    high_free     numeric(12, 2),
    low_amount    numeric(12, 2) not null,
    high_amount   numeric(12, 2) not null,
    citation      varchar(400),
    primary key (estimate_id, position)
);

create table mpia_fee_time (
    id         uuid primary key,
    version    bigint not null,
    request_id uuid not null,
    person     varchar(100) not null,
    task       varchar(20) not null,
    hours      numeric(6, 2) not null,
    worked_on  date not null,
    note       varchar(1000) not null,
    entered_by varchar(100) not null,
    entered_at timestamp with time zone not null
);
create index mpia_fee_time_by_request on mpia_fee_time (request_id, worked_on);

-- Copies, postage and media.
create table mpia_fee_charge (
    id         uuid primary key,
    version    bigint not null,
    request_id uuid not null,
    kind       varchar(20) not null,
    pages      integer,
    unit       numeric(10, 2),
    amount     numeric(12, 2) not null,
    note       varchar(1000) not null,
    -- The law that sets another fee for these copies (GP §4-206(b)).
    citation   varchar(400),
    spent_on   date not null,
    entered_by varchar(100) not null,
    entered_at timestamp with time zone not null
);
create index mpia_fee_charge_by_request on mpia_fee_charge (request_id, spent_on);

-- Payments, refunds and write-offs, each a positive amount; none is ever changed.
create table mpia_fee_payment (
    id         uuid primary key,
    request_id uuid not null,
    kind       varchar(20) not null,
    amount     numeric(12, 2) not null,
    method     varchar(20),
    reference  varchar(200),
    reason     varchar(1000),
    ordered_by varchar(200),
    paid_on    date not null,
    entered_by varchar(100) not null,
    entered_at timestamp with time zone not null
);
create index mpia_fee_payment_by_request on mpia_fee_payment (request_id, entered_at);

create table mpia_fee_waiver (
    id               uuid primary key,
    version          bigint not null,
    request_id       uuid not null,
    number           varchar(40) not null,
    ground           varchar(20) not null,
    statement        text not null,
    asked_by         varchar(100) not null,
    asked_at         timestamp with time zone not null,
    affidavit        boolean,
    household_income numeric(12, 2),
    median_income    numeric(12, 2),
    public_interest  varchar(20),
    percent          integer,
    reasons          text,
    decided_by       varchar(100),
    decided_at       timestamp with time zone
);
create index mpia_fee_waiver_by_request on mpia_fee_waiver (request_id, asked_at);

create table mpia_fee_waiver_factor (
    waiver_id uuid not null references mpia_fee_waiver (id),
    factor    varchar(30) not null,
    finding   varchar(2000) not null,
    primary key (waiver_id, factor)
);
