package org.stathouse.mpia;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.identity.Role;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.mpia.request.RecordsWalk;
import org.stathouse.testing.SignIn;

/** Requests into whose every part words are written that stand nowhere else. */
class SecretRequest {

    /** Who may know of a request whatever its agency: by their work, or for what they administer. */
    static final Set<Role> MAY_KNOW = Set.of(
            Role.RECORDS_CLERK, Role.LAW_REVIEWER, Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR, Role.ADMINISTRATOR);

    private static final String NAME = "Zyrelda Quaxmoor";
    private static final String MAIL = "zyrelda@quaxmoor.example";
    private static final String PHONE = "410-555-0173";
    /** A word that finds it where it may be found; pages may repeat what they were asked. */
    static final String SEARCHED = "heliotrope";

    private static final String MESSAGE = "I ask on behalf of the Quaxmoor Orphans";
    private static final String NOTE = "Looked through the cabinet Vermouth";

    private final RecordsFixture records;
    private final RecordsWalk walk;
    private final Set<String> demonstration;
    private final SignIn signIn;
    private final CurrentActor actor;
    private final Correspondence correspondence;
    private final FeeBook fees;
    private final LetterDesk letters;
    private final RequestBook requests;
    private final TransactionTemplate transaction;
    private final JdbcTemplate tables;

    SecretRequest(ApplicationContext context) {
        records = new RecordsFixture(context);
        walk = new RecordsWalk(context);
        demonstration = context.getBean(DemoAccounts.class).entries().stream()
                .map(DemoAccounts.Entry::username)
                .collect(Collectors.toUnmodifiableSet());
        signIn = context.getBean(SignIn.class);
        actor = context.getBean(CurrentActor.class);
        correspondence = context.getBean(Correspondence.class);
        fees = context.getBean(FeeBook.class);
        letters = context.getBean(LetterDesk.class);
        requests = context.getBean(RequestBook.class);
        transaction = context.getBean(TransactionTemplate.class);
        tables = context.getBean(JdbcTemplate.class);
    }

    /**
     * A request and what is secret about it.
     *
     * @param request its id
     * @param parts its own id and number, and one id each of its letters, messages, dates, tasks and files
     * @param anything what those must not learn who may not know of it
     */
    record Told(String number, String request, List<String> parts, List<String> readers, List<String> strangers, String searcher, Set<String> anything) {

        Set<String> aboutThePerson() {
            return Set.of(NAME, MAIL, PHONE, MESSAGE);
        }
    }

    /** A confidential one. */
    Told confidential() {
        return told(Tier.CONFIDENTIAL);
    }

    /** One of the tier that staff of other agencies may know of. */
    Told ordinary() {
        return told(Tier.PUBLIC);
    }

    /** The secret link of another requester, below the product's address. */
    String linkOfAnother() {
        return records.open(records.form()).linkPath();
    }

    String passwordOf(String username) {
        return demonstration.contains(username) ? DemoAccounts.PASSWORD : RecordsFixture.PASSWORD;
    }

    private Told told(Tier tier) {
        String words = SEARCHED + " ledgers " + UUID.randomUUID();
        RequestSummary request = opened(tier, words);
        UUID id = request.id();
        List<String> parts = new ArrayList<>(List.of(id.toString(), request.number()));
        for (String table : List.of("mpia_message", "mpia_letter", "mpia_legal_date", "mpia_fee_time")) {
            parts.addAll(tables.queryForList("select id::text from " + table + " where request_id = ? limit 1", String.class, id));
        }
        parts.addAll(tables.queryForList("select id::text from issued_document where case_id = ? limit 1", String.class, id));
        parts.addAll(tables.queryForList("select id from work_task where case_id = ? limit 1", String.class, id));
        return new Told(
                request.number(),
                id.toString(),
                parts,
                List.of(RecordsFixture.CLERK, RecordsFixture.LAW, RecordsFixture.FEES, RecordsFixture.SUPERVISOR, records.agency().custodian()),
                List.of(records.otherAgency().custodian(), records.otherAgency().holder()),
                records.agency().holder(),
                Set.of(NAME, MAIL, PHONE, MESSAGE, words, NOTE, request.number()));
    }

    private RequestSummary opened(Tier tier, String words) {
        Requester requester = new Requester(NAME, MAIL, PHONE, null, null, PreferredLanguage.ENGLISH);
        NewRequest form = records.form(null, RequestKind.ORDINARY, tier, requester);
        UUID id = records.request(new NewRequest(
                form.channel(), null, requester, form.agency(), form.kind(), tier, "All " + words, "All " + words + " since 2020", null, null, null,
                null, null, null));
        walk.toSearch(id, tier, records.agency());
        RequestSummary request = requests.get(id);
        transaction.executeWithoutResult(status -> actor.asVisitor(
                Actor.requester(id, request.number()), () -> correspondence.received(id, Channel.PORTAL, MESSAGE, List.of())));
        signIn.as(RecordsFixture.CLERK, () -> transaction.executeWithoutResult(status -> {
            correspondence.send(id, "We have read: " + MESSAGE);
            fees.logTime(id, RecordsFixture.CLERK, FeeTask.SEARCH, BigDecimal.ONE, NOTE);
            letters.sendNow(id, LetterKind.ACKNOWLEDGEMENT);
            letters.draft(id, LetterKind.TEN_DAY);
        }));
        return request;
    }
}
