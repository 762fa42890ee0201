package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.Race;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

@IntegrationTest
class DocumentStoreTest {

    private static final byte[] CONTENT = "%PDF a letter".getBytes(StandardCharsets.UTF_8);

    @Autowired
    DocumentStore store;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TestClock clock;

    @Autowired
    SignIn signIn;

    private final CaseRef proposal = new CaseRef("proposal", UUID.randomUUID());

    @BeforeEach
    void signedIn() {
        signIn.as("chair");
    }

    private StoredDocument issue(CaseRef about, String kind, byte[] content) {
        return Objects.requireNonNull(
                transaction.execute(running -> store.store(about, kind, kind + ".pdf", "application/pdf", content)));
    }

    @Test
    void keepsWhatWasIssued() {
        StoredDocument letter = issue(proposal, "decision-letter", CONTENT);
        assertThat(store.content(letter.id())).isEqualTo(CONTENT);
        assertThat(store.find(letter.id())).contains(letter);
        assertThat(letter.issuedAt()).isBetween(clock.now().minusSeconds(60), clock.now());
        assertThat(letter.size()).isEqualTo(CONTENT.length);
        assertThat(letter.sha256()).isEqualTo("f266db9c09d5db400ce1fecf41c38b35c9c6f5f236ead069079b6a5bb301b0b4");
    }

    @Test
    void numbersVersionsPerCaseAndKind() {
        assertThat(issue(proposal, "decision-letter", CONTENT).version()).isEqualTo(1);
        assertThat(issue(proposal, "decision-letter", CONTENT).version()).isEqualTo(2);
        assertThat(issue(proposal, "ranked-list", CONTENT).version()).isEqualTo(1);
        assertThat(issue(new CaseRef("proposal", UUID.randomUUID()), "decision-letter", CONTENT).version()).isEqualTo(1);
    }

    @Test
    void listsTheDocumentsOfACaseOldestFirst() {
        StoredDocument letter = issue(proposal, "decision-letter", CONTENT);
        clock.passWorkingDays(1);
        StoredDocument charter = issue(proposal, "charter", CONTENT);
        clock.passWorkingDays(1);
        StoredDocument secondLetter = issue(proposal, "decision-letter", CONTENT);
        issue(new CaseRef("action", proposal.id()), "decision-letter", CONTENT);
        assertThat(store.of(proposal)).containsExactly(letter, charter, secondLetter);
    }

    @Test
    void doesNotHandOutContentThatWasChangedInTheDatabase() {
        StoredDocument letter = issue(proposal, "decision-letter", CONTENT);
        byte[] forged = "%PDF another letter".getBytes(StandardCharsets.UTF_8);
        database.update("update issued_document_content set content = ? where document_id = ?", forged, letter.id());
        assertThatThrownBy(() -> store.content(letter.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(letter.id().toString());
    }

    @Test
    void knowsNothingOfADocumentThatWasNeverIssued() {
        UUID unknown = UUID.randomUUID();
        assertThat(store.find(unknown)).isEmpty();
        assertThatThrownBy(() -> store.content(unknown)).isInstanceOf(NotFound.class);
    }

    @Test
    void storesOnlyInARunningTransaction() {
        assertThatThrownBy(() -> store.store(proposal, "decision-letter", "letter.pdf", "application/pdf", CONTENT))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void leavesNothingBehindWhenTheTransactionFails() {
        transaction.executeWithoutResult(running -> {
            store.store(proposal, "decision-letter", "letter.pdf", "application/pdf", CONTENT);
            running.setRollbackOnly();
        });
        assertThat(store.of(proposal)).isEmpty();
    }

    @Test
    void writesTheIssueIntoTheAuditTrail() {
        StoredDocument letter = issue(proposal, "decision-letter", CONTENT);
        String after = database.queryForObject(
                "select after_state from audit_row where case_id = ? and action = 'document.issued'", String.class, proposal.id());
        assertThat(after).contains(letter.sha256(), letter.id().toString());
    }

    @Test
    void letsOneOfTwoSimultaneousIssuesWin() {
        try (ExecutorService colleague = Executors.newSingleThreadExecutor()) {
            AtomicReference<Future<StoredDocument>> second = new AtomicReference<>();
            StoredDocument first = transaction.execute(running -> {
                StoredDocument stored = store.store(proposal, "decision-letter", "letter.pdf", "application/pdf", CONTENT);
                second.set(colleague.submit(() -> signIn.as("chair", () -> issue(proposal, "decision-letter", CONTENT))));
                Race.untilOneWaits(JdbcClient.create(database));
                return stored;
            });
            assertThatThrownBy(() -> second.get().get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(Conflict.class);
            assertThat(store.of(proposal)).containsExactly(first);
        }
    }
}
