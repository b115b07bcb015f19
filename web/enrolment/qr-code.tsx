import { QRCodeSVG } from 'qrcode.react';

/** A QR code, dark on light by day and by evening. `label`: for who does not see it. */
export const QrCode = ({ text, label }: { text: string; label: string }) => (
  <div className="qr-code w-full max-w-58 border border-line bg-[#fff] p-6">
    <QRCodeSVG value={text} level="M" className="h-auto w-full" role="img" aria-label={label} />
  </div>
);
