/** How each fuse stands, by its place in the wire. */
export const fuses: Record<number, boolean>;

/** The part of electron-builder's AfterPackContext that is read. */
interface PackedProgram {
  appOutDir: string;
  electronPlatformName: string;
  /** The program's name on Linux, the only system on which it may be another than the product's. */
  packager: { executableName?: string; appInfo: { productFilename: string } };
}

/** Sets the fuses of a packed program; rejects where one would be left as it is. */
export default function afterPack(context: PackedProgram, host?: string): Promise<void>;
