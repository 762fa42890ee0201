package org.stathouse.briefing.press;

import org.springframework.context.ApplicationContext;

/** Makes the packets that wait, for the tests of all modules: in tests no worker runs by itself. */
public final class PressRun {

    private PressRun() {}

    /** Makes everything that is due by the product's clock, with the product's own sections and occasions. */
    public static void makeAll(ApplicationContext product) {
        PacketMaking making = product.getBean(PacketMaking.class);
        boolean more = true;
        while (more) {
            more = making.makeNext(() -> true);
        }
    }
}
