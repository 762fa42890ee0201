package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.documents.DocumentProperties;
import org.stathouse.documents.PdfKit;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.csv.CsvWriter;

/**
 * The fee sheet: what was worked and spent, by whom, at what rate, and what is owed of it, to the cent. The Board asks for “the hourly
 * salary rates for the staff who responded” (COMAR 14.02.02.03). For those who read the request's file.
 */
@Service
@Transactional
public class FeeSheets {

    private static final List<String> COLUMNS =
            List.of("Line", "Kind", "What", "Quantity", "Free", "Unit", "Amount", "Law");

    private final FeeLedger ledger;
    private final FeeOverview overview;
    private final RequestBook requests;
    private final PdfKit pdfs;
    private final Deadlines deadlines;
    private final DateTexts dates;

    FeeSheets(FeeLedger ledger, FeeOverview overview, RequestBook requests, PdfKit pdfs, Deadlines deadlines, DateTexts dates) {
        this.ledger = ledger;
        this.overview = overview;
        this.requests = requests;
        this.pdfs = pdfs;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    /**
     * Says why the fee came above its estimate, by those who handle the request.
     *
     * @throws BusinessRuleViolation at {@code text}
     */
    public void explain(UUID request, @Nullable String text) {
        requests.require(RequestRight.HANDLE, request);
        BusinessRuleViolation.throwIfAny(FeeTexts.required("text", text).stream().toList());
        FeeCase fee = ledger.forStep(request);
        String said = Objects.requireNonNull(text).strip();
        fee.explain(said);
        ledger.record(fee, "explained", "is explained", Map.of("explanation", said));
    }

    /** The sheet as a tagged PDF. */
    @Transactional(readOnly = true)
    public byte[] pdf(UUID request) {
        RequestSummary about = requests.require(RequestRight.READ_FILE, request);
        String title = "Fee sheet of " + about.number();
        DocumentProperties properties = new DocumentProperties(title, title + ": " + about.subject(), "en-US");
        FeeView view = overview.get(request);
        FeeSheet sheet = sheet(request);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", title);
        model.put("number", about.number());
        model.put("subject", about.subject());
        model.put("day", dates.date(deadlines.today()));
        model.put("rows", rows(sheet));
        model.put("sum", Money.text(sheet.high()));
        model.put("isFinal", ledger.find(request).filter(fee -> fee.finalAmount() != null).isPresent());
        model.put("times", view.times().stream().map(this::time).toList());
        model.put("notes", notes(view));
        model.put("payments", view.payments().stream().map(this::payment).toList());
        model.put("paid", Money.text(view.balance().paid()));
        model.put("due", Money.text(view.balance().due()));
        model.put("overpaid", Money.text(view.balance().overpaid()));
        return pdfs.render("letters/fee-sheet", properties, model);
    }

    /** The lines of the sheet, and its sum, as CSV. */
    @Transactional(readOnly = true)
    public byte[] csv(UUID request) {
        requests.require(RequestRight.READ_FILE, request);
        FeeSheet sheet = sheet(request);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (FeeLine line : sheet.lines()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("Line", rows.size() + 1);
            row.put("Kind", line.kind().label());
            row.put("What", line.label());
            row.put("Quantity", plain(line.highQuantity()));
            row.put("Free", plain(line.highFree()));
            row.put("Unit", plain(line.unit()));
            row.put("Amount", line.highAmount().toPlainString());
            row.put("Law", line.citation());
            rows.add(row);
        }
        Map<String, @Nullable Object> sum = new LinkedHashMap<>();
        sum.put("What", "Sum");
        sum.put("Amount", sheet.high().toPlainString());
        rows.add(sum);
        return CsvWriter.write(COLUMNS, rows);
    }

    /** The final fee where there is one, and before what was worked and spent until now, with what takes off from it. */
    private FeeSheet sheet(UUID request) {
        return ledger.find(request)
                .map(fee -> fee.finalAmount() == null ? ledger.finalSheet(fee) : fee.finalSheet())
                .orElseGet(() -> ledger.actual(request));
    }

    /** A line as it is printed: what, quantity, free, unit, amount. */
    public record Row(String what, String quantity, String free, String unit, String amount) {}

    private static List<Row> rows(FeeSheet sheet) {
        return sheet.lines().stream()
                .map(line -> new Row(
                        line.citation() == null ? line.label() : line.label() + " (" + line.citation() + ")",
                        Objects.requireNonNullElse(plain(line.highQuantity()), ""),
                        Objects.requireNonNullElse(plain(line.highFree()), ""),
                        Optional.ofNullable(line.unit()).map(Money::text).orElse(""),
                        Money.text(line.highAmount())))
                .toList();
    }

    private Row time(FeeView.Time time) {
        BigDecimal hourly = time.hourly();
        return new Row(
                time.personName() + ", " + Objects.requireNonNullElse(time.billedAs(), "no rate, not billed"),
                Objects.requireNonNullElse(plain(time.hours()), ""),
                time.task().label(),
                hourly == null ? "" : Money.text(hourly),
                dates.date(time.on()));
    }

    private Row payment(FeeView.Money payment) {
        return new Row(
                payment.kind().label(),
                payment.method() == null ? "" : payment.method().label(),
                Objects.requireNonNullElse(payment.reference(), ""),
                dates.date(payment.on()),
                Money.text(payment.amount()));
    }

    private static List<String> notes(FeeView view) {
        List<String> notes = new ArrayList<>();
        notes.add("The first two hours of search and preparation are free (GP §4-206(c)); those worked first are the free ones.");
        Optional.ofNullable(view.comparison()).ifPresent(notes::add);
        Optional.ofNullable(view.explanation()).ifPresent(notes::add);
        return notes;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
