package org.stathouse.raid;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.csv.CsvWriter;

/** Writes items as CSV, UTF-8 with BOM, in the columns that {@link RaidImport} reads; importing it again changes nothing. */
@Service
@Transactional(readOnly = true)
public class RaidExport {

    private final RaidRegister register;
    private final ItemNaming naming;

    RaidExport(RaidRegister register, ItemNaming naming) {
        this.register = register;
        this.naming = naming;
    }

    /** The items that the filter lets through and that the person may see, by number. */
    public byte[] items(RaidFilter filter) {
        List<RaidItem> items = register.all(filter);
        ItemNames names = naming.of(items);
        return CsvWriter.write(ItemFacts.COLUMNS, items.stream().map(item -> ItemFacts.of(item, names)).toList());
    }
}
