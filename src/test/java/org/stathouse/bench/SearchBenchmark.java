package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stathouse.search.Search;
import org.stathouse.search.SearchHit;
import org.stathouse.search.SearchQuery;
import org.stathouse.shared.Slice;
import org.stathouse.testing.SignIn;

/**
 * The first page of what a person finds by their words, rights asked and words marked, among 10,000 and a million documents: words that
 * stand in most of them, in some, in few, several at once, a case's number; for somebody who sees everything of the kinds made, and
 * for somebody who sees actions alone.
 */
class SearchBenchmark implements Benchmark {

    private static final List<Integer> SIZES = List.of(10_000, 1_000_000);
    private static final int PAGE = 20;
    private static final int REPEATS = 7;
    private static final int WARM_UP = 10;
    private static final int CALLS = 30;
    private static final Goal P95 = Goal.atMost(200);

    /** Sees all proposals, actions and reports. */
    private static final String SEES_ALL = "tmo";

    /** Sees actions, and of the others what the index says might be theirs. */
    private static final String SEES_SOME = "owner";

    private static final String AS = ", as ";

    private final ProductUnderTest product;
    private final Databases databases;

    SearchBenchmark(ProductUnderTest product, Databases databases) {
        this.product = product;
        this.databases = databases;
    }

    /** A database of one size, and what each way of searching took there. */
    private record Size(int documents, HikariDataSource database, Map<String, CallTimes> ways) {

        /** What was measured as that person. */
        List<CallTimes> waysOf(String person) {
            return ways.entrySet().stream().filter(way -> way.getKey().endsWith(AS + person)).map(Map.Entry::getValue).toList();
        }
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void run(Results results) {
        List<Size> sizes = SIZES.stream().map(this::fill).toList();
        for (String person : List.of(SEES_ALL, SEES_SOME)) {
            // Accounts stand in the product's own database.
            product.moveHome();
            product.bean(SignIn.class).as(person);
            for (Size size : sizes) {
                product.moveTo(size.database());
                requireHits();
                size.waysOf(person).forEach(way -> way.warmUp(WARM_UP));
            }
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                for (Size size : sizes) {
                    product.moveTo(size.database());
                    size.waysOf(person).forEach(CallTimes::block);
                }
            }
        }
        product.moveHome();
        for (Size size : sizes) {
            report(results, size);
            size.database().close();
        }
    }

    private Size fill(int documents) {
        HikariDataSource database = databases.migrated("search_" + documents);
        SearchFill.fill(new JdbcTemplate(database), documents);
        Map<String, CallTimes> ways = new LinkedHashMap<>();
        Random random = new Random(7);
        for (String person : List.of(SEES_ALL, SEES_SOME)) {
            way(ways, person, "a word in most documents", () -> SearchFill.word(random.nextInt(3)));
            way(ways, person, "a word in some", () -> SearchFill.word(50 + random.nextInt(100)));
            way(ways, person, "a word in few", () -> SearchFill.word(10_000 + random.nextInt(10_000)));
            way(ways, person, "three words at once", () -> words(random, 0, 20, 200));
            way(ways, person, "two rare words at once", () -> words(random, 5_000, 9_000));
            way(ways, person, "a number", () -> SearchFill.number(1 + random.nextInt(documents)));
        }
        return new Size(documents, database, ways);
    }

    private static String words(Random random, int... ranks) {
        List<String> words = new ArrayList<>();
        for (int rank : ranks) {
            words.add(SearchFill.word(rank + random.nextInt(5)));
        }
        return String.join(" ", words);
    }

    private void way(Map<String, CallTimes> ways, String person, String name, Supplier<String> words) {
        ways.put(name + AS + person, new CallTimes(() -> find(words.get()), CALLS));
    }

    private Slice<SearchHit> find(String words) {
        return product.bean(Search.class).find(new SearchQuery(words, null), null, PAGE);
    }

    private void requireHits() {
        Slice<SearchHit> common = find(SearchFill.word(0));
        if (common.items().size() != PAGE || common.next() == null) {
            throw new IllegalStateException("A word in most documents must fill a page");
        }
        Slice<SearchHit> one = find(SearchFill.number(78));
        if (one.items().size() != 1) {
            throw new IllegalStateException("A number must find its case alone");
        }
    }

    private void report(Results results, Size size) {
        String at = ", %,d documents".formatted(size.documents());
        size.ways().forEach((way, calls) -> {
            results.add(name(), way + at, "ms", calls.medians());
            results.add(name(), way + ", p95" + at, "ms", calls.p95s(), size.documents() == SIZES.getLast() ? P95 : null);
        });
    }
}
