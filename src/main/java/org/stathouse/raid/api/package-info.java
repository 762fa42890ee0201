/** The REST interface of the RAID register. */
@NullMarked
package org.stathouse.raid.api;

import org.jspecify.annotations.NullMarked;
