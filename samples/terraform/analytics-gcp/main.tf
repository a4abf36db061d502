# Analytics on Google Cloud: a bucket that everybody may read, and a database whose connections need no TLS.

variable "project" {
  type = string
}

resource "google_storage_bucket" "exports" {
  project  = var.project
  name     = "${var.project}-exports"
  location = "EU"
}

resource "google_storage_bucket_iam_member" "exports" {
  bucket = google_storage_bucket.exports.name
  role   = "roles/storage.objectViewer"
  member = "allUsers"
}

resource "google_sql_database_instance" "reports" {
  project          = var.project
  name             = "reports"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-7680"

    ip_configuration {
      ipv4_enabled = true

      authorized_networks {
        name  = "anywhere"
        value = "0.0.0.0/0"
      }
    }

    backup_configuration {
      enabled = true
    }
  }
}
