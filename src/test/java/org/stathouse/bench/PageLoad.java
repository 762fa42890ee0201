package org.stathouse.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many visitors of one server at a time, each on a connection of its own, each asking again as soon as it has its answer. */
final class PageLoad implements AutoCloseable {

    private final List<HttpClient> visitors = new ArrayList<>();
    private final ExecutorService threads;

    PageLoad(int connections) {
        threads = Executors.newFixedThreadPool(connections);
        for (int n = 0; n < connections; n++) {
            visitors.add(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(Runnable::run).build());
        }
    }

    /** What a block came to. */
    record Block(double pagesPerSecond, double p95Millis) {}

    /**
     * Lets every visitor ask for so many pages.
     *
     * @param page the page that the n-th request asks for
     * @throws IllegalStateException if one is not answered with 200
     */
    Block ask(int pagesEach, IntFunction<URI> page) throws InterruptedException {
        List<Future<List<Double>>> asked = new ArrayList<>();
        long begin = System.nanoTime();
        for (int visitor = 0; visitor < visitors.size(); visitor++) {
            HttpClient client = visitors.get(visitor);
            int first = visitor * pagesEach;
            asked.add(threads.submit(() -> visit(client, first, pagesEach, page)));
        }
        List<Double> millis = new ArrayList<>();
        for (Future<List<Double>> one : asked) {
            millis.addAll(answered(one));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Block(millis.size() / seconds, new Samples(millis).percentile(95));
    }

    private static List<Double> answered(Future<List<Double>> visit) throws InterruptedException {
        try {
            return visit.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A visitor had no page", failed.getCause());
        }
    }

    private static List<Double> visit(HttpClient client, int first, int pages, IntFunction<URI> page) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int n = first; n < first + pages; n++) {
            HttpRequest request = HttpRequest.newBuilder(page.apply(n)).header("Accept", "text/html").timeout(Duration.ofMinutes(1)).build();
            long start = System.nanoTime();
            int status = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
            millis.add((System.nanoTime() - start) / 1e6);
            if (status != 200) {
                throw new IllegalStateException(request.uri().getPath() + " was answered with " + status);
            }
        }
        return millis;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        visitors.forEach(HttpClient::close);
    }
}
