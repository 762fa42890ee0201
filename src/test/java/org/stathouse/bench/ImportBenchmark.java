package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stathouse.plan.PlanImport;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.testing.SignIn;

/** A CSV file of 10,000 actions into an empty plan: the preview, then the import itself with its audit rows. */
class ImportBenchmark implements Benchmark {

    private static final int ROWS = 10_000;
    private static final int REPEATS = 5;

    /** Unlike each other: resemblance would make the import ask what is meant. */
    private static final List<String> PILLARS = List.of("Safety", "Youth", "Housing", "Equity", "Climate", "Governance");

    private static final List<String> AGENCIES = List.of(
            "Aviation", "Bridges", "Courthouse", "Dredging", "Forestry", "Harbor", "Innovation", "Libraries", "Museums", "Nutrition",
            "Parks", "Quality", "Recreation", "Schools", "Transit", "Water");

    private final ProductUnderTest product;
    private final Databases databases;
    private final PlanImport plan;

    ImportBenchmark(ProductUnderTest product, Databases databases) {
        this.product = product;
        this.databases = databases;
        this.plan = product.bean(PlanImport.class);
    }

    /** A step of the import; answers what it reports. */
    private interface Step {

        ImportReport run(List<ImportFile> files);
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Results results) {
        product.bean(SignIn.class).as("tmo");
        List<ImportFile> files = List.of(new ImportFile("actions.csv", csv().getBytes(StandardCharsets.UTF_8)));
        List<Double> previews = new ArrayList<>();
        List<Double> imports = new ArrayList<>();
        try (HikariDataSource database = databases.migrated("import")) {
            product.moveTo(database);
            // The first is the warm-up.
            for (int repeat = 0; repeat <= REPEATS; repeat++) {
                double preview = rowsPerSecond(files, all -> plan.preview(all, List.of(), true, PlanImport.Progress.NONE));
                double whole = rowsPerSecond(files, all -> plan.apply(all, List.of(), true, PlanImport.Progress.NONE));
                if (repeat > 0) {
                    previews.add(preview);
                    imports.add(whole);
                }
                new JdbcTemplate(database).execute("truncate plan cascade");
            }
            product.moveHome();
        }
        results.add(name(), "preview of %,d actions".formatted(ROWS), "rows/s", new Samples(previews));
        results.add(name(), "import of %,d actions".formatted(ROWS), "rows/s", new Samples(imports));
    }

    private static double rowsPerSecond(List<ImportFile> files, Step step) {
        long start = System.nanoTime();
        ImportReport report = step.run(files);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (report.count(ImportReport.Outcome.CREATE) != ROWS) {
            throw new IllegalStateException("Not every row was taken: " + report.questions());
        }
        return ROWS / seconds;
    }

    private static String csv() {
        StringBuilder csv = new StringBuilder("plan,number,action,description,pillar,agency,status,start_date,end_date\n");
        for (int n = 1; n <= ROWS; n++) {
            csv.append("Benchmark Plan,%d.%d,\"Action %d, with a comma\",What is done and for whom %d,".formatted(n % PILLARS.size() + 1, n, n, n));
            csv.append("%s,%s,In Progress,2026-07-01,2027-06-30\n"
                    .formatted(PILLARS.get(n % PILLARS.size()), AGENCIES.get(n % AGENCIES.size())));
        }
        return csv.toString();
    }
}
