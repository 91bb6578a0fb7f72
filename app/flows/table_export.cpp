#include "app/flows/table_export.h"

#include "app/files/csv_writer.h"

namespace partnerdesk::flows {

base::Status exportTable(const QString& path, const QStringList& header,
                         const std::function<std::optional<QStringList>()>& nextRow) {
    return files::writeCsv(path, header, nextRow);
}

} // namespace partnerdesk::flows
