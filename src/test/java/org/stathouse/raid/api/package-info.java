@NullMarked
package org.stathouse.raid.api;

import org.jspecify.annotations.NullMarked;
