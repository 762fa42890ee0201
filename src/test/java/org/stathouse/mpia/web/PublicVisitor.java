package org.stathouse.mpia.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody on the public pages, from an address of their own, so that no test uses up another's allowance. */
final class PublicVisitor {

    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");

    private final MockMvc http;
    private final String address = "visitor-" + UUID.randomUUID();

    PublicVisitor(MockMvc http) {
        this.http = http;
    }

    ResultActions open(String path) throws Exception {
        return http.perform(from(get(path)));
    }

    ResultActions send(String path, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = from(post(path));
        fields.forEach(request::param);
        return http.perform(request);
    }

    /** The text of a page. */
    String read(String path) throws Exception {
        return text(open(path));
    }

    /** The seal of the form on a page. */
    String seal(String path) throws Exception {
        return sealIn(read(path));
    }

    static String sealIn(String page) {
        Matcher matcher = SEAL.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("No form on this page: " + page);
        }
        return matcher.group(1);
    }

    static String text(ResultActions answer) throws Exception {
        MvcResult result = answer.andReturn();
        result.getResponse().setCharacterEncoding("UTF-8");
        return result.getResponse().getContentAsString();
    }

    private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
        return request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
    }
}
