@NullMarked
package org.stathouse.raid.ui;

import org.jspecify.annotations.NullMarked;
