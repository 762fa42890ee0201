package org.stathouse.mpia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestIntake.Opened;
import org.stathouse.mpia.clock.Extensions;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.shared.DateTexts;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class RequesterPagesTest {

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationContext context;

    @Autowired
    RequestBook requests;

    @Autowired
    Correspondence correspondence;

    @Autowired
    LetterDesk letters;

    @Autowired
    Extensions extensions;

    @Autowired
    DateTexts dates;

    @Autowired
    SignIn signIn;

    private PublicVisitor visitor;
    private Opened mine;
    private String page;

    @BeforeEach
    void makesARequest() {
        visitor = new PublicVisitor(http);
        RecordsFixture fixture = new RecordsFixture(context);
        mine = fixture.open(fixture.form());
        page = "/" + mine.linkPath();
    }

    @Test
    void saysInPlainWordsHowFarItIsAndByWhen() throws Exception {
        LocalDate by = mine.request().receivedOn().plusDays(30);

        visitor.open(page)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(
                        containsString("Request " + mine.request().number()),
                        containsString("We are reading your request"),
                        containsString("aria-current=\"step\""),
                        containsString("By the law the City must say yes or no by " + dates.longDate(by, Locale.US)))));
        visitor.open(page + "?lang=es").andExpect(content().string(allOf(
                containsString("Solicitud " + mine.request().number()), containsString("Estamos leyendo su solicitud"), containsString(" de marzo de 2027"))));
    }

    @Test
    void leavesNoTraceOfTheSecretLink(CapturedOutput output) throws Exception {
        visitor.open(page)
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                .andExpect(header().doesNotExist(HttpHeaders.ETAG))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andExpect(content().string(not(containsString("src=\"http"))));
        visitor.send(page + "/estimate", Map.of("estimate", "nonsense", "seal", "forged")).andExpect(status().isNotFound());
        visitor.open(page + "/files/" + UUID.randomUUID()).andExpect(status().isNotFound());

        assertThat(output.toString()).doesNotContain(token());
    }

    @Test
    void answersAWrongAMalformedAndAForeignLinkAlike() throws Exception {
        String wrong = token().substring(1) + (token().endsWith("A") ? "B" : "A");
        List<String> nothing = List.of(
                "/records/r/" + wrong, "/records/r/x", "/records/r/<script>", page + "x", "/records/r/" + mine.request().id(),
                "/records/r/" + wrong + "/received", "/records/r/" + wrong + "/withdraw", "/records/r/" + wrong + "/files/" + UUID.randomUUID(),
                page + "/files/nonsense", "/records/draft/" + wrong);
        String unknown = visitor.read("/records/nonsense");

        for (String path : nothing) {
            assertThat(PublicVisitor.text(visitor.open(path).andExpect(status().isNotFound()))).isEqualTo(unknown);
        }
    }

    @Test
    void answersNobodyWhoHasGuessedTooOftenNotEvenARightLink() throws Exception {
        for (int guess = 0; guess < 20; guess++) {
            visitor.open("/records/r/" + UUID.randomUUID()).andExpect(status().isNotFound());
        }

        visitor.open("/records/r/" + UUID.randomUUID()).andExpect(status().isTooManyRequests());
        visitor.open(page).andExpect(status().isTooManyRequests());
        new PublicVisitor(http).open(page).andExpect(status().isOk());
    }

    @Test
    void keepsAMessageOnceHoweverOftenItIsSent() throws Exception {
        Map<String, String> message = Map.of("seal", visitor.seal(page), "text", "Only the year 2026, please.");
        for (int time = 0; time < 2; time++) {
            visitor.send(page + "/message", message)
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string(HttpHeaders.LOCATION, page + "?lang=en&done=MESSAGE"));
        }

        List<Correspondence.Entry> kept = signIn.as(RecordsFixture.CLERK, () -> correspondence.of(mine.request().id()));
        assertThat(kept).filteredOn(Correspondence.Entry::fromRequester).singleElement().extracting(Correspondence.Entry::text).isEqualTo("Only the year 2026, please.");
        visitor.open(page + "?done=MESSAGE")
                .andExpect(content().string(allOf(containsString("Your message has been sent."), containsString("Only the year 2026, please."))));
    }

    @Test
    void showsWhatTheCityWroteButNotWho() throws Exception {
        signIn.as(RecordsFixture.CLERK, () -> correspondence.send(mine.request().id(), "We are looking for it."));

        assertThat(visitor.read(page)).contains("We are looking for it.", "The City").doesNotContain("Clara Beck");
    }

    @Test
    void givesLettersToTheirRequesterAndToNobodyElse() throws Exception {
        signIn.as(RecordsFixture.CLERK, () -> letters.sendNow(mine.request().id(), LetterKind.ACKNOWLEDGEMENT));
        UUID letter = signIn.as(RecordsFixture.CLERK, () -> correspondence.of(mine.request().id())).stream()
                .flatMap(entry -> entry.documents().stream())
                .findFirst()
                .orElseThrow();
        RecordsFixture fixture = new RecordsFixture(context);
        String another = "/" + fixture.open(fixture.form()).linkPath();

        visitor.open(page).andExpect(content().string(containsString("Letter: we have your request")));
        visitor.open(page + "/files/" + letter)
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("attachment")))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"));
        visitor.open(another + "/files/" + letter).andExpect(status().isNotFound());
        assertThat(visitor.read(another)).doesNotContain(mine.request().number(), letter.toString());
    }

    @Test
    void letsTheRequesterAgreeToMoreTime() throws Exception {
        signIn.as(RecordsFixture.SUPERVISOR, () -> extensions.ask(mine.request().id(), 10, "The records are in a storehouse."));
        assertThat(visitor.read(page)).contains("May we take 10 days longer?", "The records are in a storehouse.");

        visitor.send(page + "/extension", Map.of("seal", visitor.seal(page), "agreed", "yes")).andExpect(status().isSeeOther());

        assertThat(visitor.read(page)).doesNotContain("May we take");
        visitor.send(page + "/extension", Map.of("seal", visitor.seal(page), "agreed", "no")).andExpect(status().isConflict());
    }

    @Test
    void withdrawsOnlyAfterASecondQuestion() throws Exception {
        visitor.open(page + "/withdraw").andExpect(content().string(containsString("Withdraw request " + mine.request().number())));
        assertThat(requests.get(mine.request().id()).open()).isTrue();

        visitor.send(page + "/withdraw", Map.of("seal", visitor.seal(page + "/withdraw"))).andExpect(status().isSeeOther());

        assertThat(requests.get(mine.request().id()).outcome()).isEqualTo(Outcome.WITHDRAWN);
        visitor.open(page).andExpect(content().string(containsString("Closed: you withdrew the request")));
        visitor.send(page + "/withdraw", Map.of("seal", visitor.seal(page)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("has changed meanwhile")));
    }

    @Test
    void doesNothingWithoutAFormOfOurs() throws Exception {
        for (String action : List.of("/message", "/waiver", "/extension", "/withdraw")) {
            visitor.send(page + action, Map.of("seal", "forged", "text", "Typed <i>here</i>", "agreed", "yes"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("open too long")));
        }
        assertThat(requests.get(mine.request().id()).open()).isTrue();
        visitor.send(page + "/message", Map.of("seal", "forged", "text", "Typed <i>here</i>"))
                .andExpect(content().string(containsString("Typed &lt;i&gt;here&lt;/i&gt;")));
    }

    @Test
    void saysWhatAMessageAndAWaiverLack() throws Exception {
        visitor.send(page + "/message", Map.of("seal", visitor.seal(page), "text", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("href=\"#text\""), containsString("Write your message."))));
        visitor.send(page + "/waiver?lang=es", Map.of("seal", visitor.seal(page)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Elija por qué pide que no se le cobre.")));
    }

    private String token() {
        return page.substring("/records/r/".length());
    }
}
