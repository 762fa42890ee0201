package org.stathouse.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class PublicPagesTest {

    @Autowired
    MockMvc http;

    /** Each test comes from an address of its own, so that none uses up another's allowance. */
    private final RequestPostProcessor visitor = from("visitor-" + UUID.randomUUID());

    @Test
    void opensTheLandingPageToAnyoneWithoutASession() throws Exception {
        http.perform(get("/records").with(visitor))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content().string(containsString("<html lang=\"en\">")))
                .andExpect(content().string(containsString("Ask for a public record")))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andExpect(request().sessionAttributeDoesNotExist("any"));
    }

    @Test
    void speaksTheLanguageOfTheAddressBeforeThatOfTheBrowser() throws Exception {
        String spanish = "Pida un registro público";
        http.perform(get("/records").with(visitor).header(HttpHeaders.ACCEPT_LANGUAGE, "es-MX,es;q=0.9,en;q=0.5"))
                .andExpect(content().string(containsString("<html lang=\"es\">")))
                .andExpect(content().string(containsString(spanish)))
                .andExpect(header().string(HttpHeaders.VARY, containsString("Accept-Language")));
        http.perform(get("/records?lang=en").with(visitor).header(HttpHeaders.ACCEPT_LANGUAGE, "es"))
                .andExpect(content().string(not(containsString(spanish))));
        http.perform(get("/records?lang=es").with(visitor)).andExpect(content().string(containsString(spanish)));
        http.perform(get("/records?lang=fr").with(visitor).header(HttpHeaders.ACCEPT_LANGUAGE, "nonsense;;"))
                .andExpect(content().string(containsString("<html lang=\"en\">")));
    }

    @Test
    void keepsTheRestOfTheAddressWhenTheLanguageChanges() throws Exception {
        http.perform(get("/records?q=a+b&lang=en").with(visitor))
                .andExpect(content().string(containsString("href=\"/records?q=a+b&amp;lang=es\"")));
    }

    @Test
    void answersAnUnchangedPageBriefly() throws Exception {
        String tag = http.perform(get("/records").with(visitor))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "max-age=300, public"))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG);

        assertThat(tag).isNotNull();
        http.perform(get("/records").with(visitor).header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isNotModified());
    }

    @Test
    void saysNothingOfWhatWasAskedForWhereNothingIs() throws Exception {
        String one = unknown("/records/r/" + UUID.randomUUID());
        String other = unknown("/records/nonsense/deeper");

        assertThat(one).isEqualTo(other).contains("Nothing here").doesNotContain("nonsense");
    }

    @Test
    void sendsStrictHeaders() throws Exception {
        http.perform(get("/records").with(visitor))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'; style-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("form-action 'self'")))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"));
    }

    @Test
    void refusesWhatPublicPagesDoNotDo() throws Exception {
        http.perform(delete("/records").with(visitor)).andExpect(status().isForbidden());
        http.perform(post("/records/nonsense").with(visitor)).andExpect(status().isNotFound());
    }

    @Test
    void asksAProgramThatCrowdsOutPeopleToWaitAndLetsOthersOn() throws Exception {
        RequestPostProcessor program = from("program-" + UUID.randomUUID());
        askUntilRefused(() -> get("/records/nonsense").with(program), 300);

        http.perform(get("/records?lang=es").with(program))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string(HttpHeaders.RETRY_AFTER, "1"))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"))
                .andExpect(content().string(containsString("Espere un segundo")));
        http.perform(get("/records").with(visitor)).andExpect(status().isOk());
    }

    @Test
    void limitsFormsMoreStrictlyThanPages() throws Exception {
        RequestPostProcessor program = from("forms-" + UUID.randomUUID());
        askUntilRefused(() -> post("/records/nonsense").with(program), 100);

        http.perform(get("/records").with(program)).andExpect(status().isOk());
    }

    @Test
    void tellsCrawlersToStayOutsideThePublicPages() throws Exception {
        http.perform(get("/robots.txt"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Disallow: /records/r/")));
    }

    /** The allowance grows while the test asks, so that it may take some more than the least. */
    private void askUntilRefused(Supplier<MockHttpServletRequestBuilder> asked, int least) throws Exception {
        int answered = 0;
        while (http.perform(asked.get()).andReturn().getResponse().getStatus() == HttpStatus.NOT_FOUND.value() && answered < least * 20) {
            answered++;
        }
        assertThat(answered).isBetween(least, least * 20 - 1);
    }

    private String unknown(String path) throws Exception {
        return http.perform(get(path).with(visitor))
                .andExpect(status().isNotFound())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
