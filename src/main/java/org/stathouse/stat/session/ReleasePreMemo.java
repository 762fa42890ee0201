package org.stathouse.stat.session;

/** The word that the pre-memo can go out as it stands (processes.md A.3, T-2 [P:W]). */
public record ReleasePreMemo() {}
