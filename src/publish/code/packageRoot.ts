/**
 * The folder of this software, with its sources and its packages: the one in which it is run, unless the command `entente`, which is
 * run in a publisher's folder, says where it lies.
 */
export const PACKAGE_ROOT = process.env['ENTENTE_PACKAGE_ROOT'] ?? process.cwd()
